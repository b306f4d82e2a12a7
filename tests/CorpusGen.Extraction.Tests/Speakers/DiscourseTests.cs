using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class DiscourseTests
{
    [Theory]
    [InlineData("The harbour\nmaster said: “We stay.”", "harbour master")]
    [InlineData("The harbour\r\nmaster said: “We stay.”", "harbour master")]
    [InlineData("One of the  harbour\tcaptains said: “We stay.”", "One of the harbour captains")]
    public void Makes_white_space_single_in_what_a_source_is_called(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\u00A0")]
    public void Makes_white_space_single_in_a_role(string blank)
    {
        var fact = Analysis.Of($"Mara Lind, the harbour{blank}master, said: “We stay.”").Fact("Mara Lind");

        Assert.Equal(["the harbour master"], fact.Roles.Select(role => role.Text));
    }

    [Theory]
    [InlineData("Mara Lind met Jon Park on Monday. Then she left.", "she", "Mara Lind")]
    [InlineData("Mara Lind met Jon Park on Monday. Then he left.", "he", "Jon Park")]
    [InlineData("Ada Quist met Mara Lind on Monday. Then she left.", "she", "Ada Quist")]
    [InlineData("Ada Quist praised Mara Lind’s speech. Then she left.", "she", "Ada Quist")]
    [InlineData("Ada Quist watched the boats. Her brother Tom waited. Then she left.", "she", "Ada Quist")]
    [InlineData("Mr. Brandt met Ms. Quist. Then she left.", "she", "Quist")]
    [InlineData("After talks with Tom Hale, Ada Quist slept. Then he left.", "he", "Tom Hale")]
    [InlineData("Ada Quist slept. After talks with Tom Hale, she left.", "she", "Ada Quist")]
    [InlineData("Ada Quist said she would leave.", "she", "Ada Quist")]
    [InlineData("The Harbour Board met. Then it voted.", "it", "Harbour Board")]
    [InlineData("The Harbour Board met Ada Quist. Then it voted.", "it", "Harbour Board")]
    [InlineData("The captains met on Monday. They were late.", "They", "captains")]
    [InlineData("The captains met Ada Quist. Then they left.", "they", "captains")]
    [InlineData("A spokesman for the port was calm. Then he left.", "he", "spokesman for the port")]
    [InlineData("A woman in the crowd wept. Then she left.", "she", "woman")]
    [InlineData("Sten Quist met Ivar Oake. Vessel Nine was late. Then he left.", "he", "Sten Quist")]
    [InlineData("Mara Lind praised the Oxby Fair. Then Harbourline grew. Then she left.", "she", "Mara Lind")]
    [InlineData("Some Norwegians met Tom Hale. Then he left.", "he", "Tom Hale")]
    [InlineData("When Jon Park came, Tom Hale left. Then he slept.", "he", "Tom Hale")]
    [InlineData("Jon Park was late, Tom Hale said. Then he slept.", "he", "Tom Hale")]
    [InlineData("Jon Park was late, said Tom Hale, who had waited. Then he slept.", "he", "Tom Hale")]
    [InlineData("Jon Park slept. After he had waited, Tom Hale left.", "he", "Tom Hale")]
    [InlineData("Mara Lind, a lawyer who had waited, left. Then she slept.", "she", "Mara Lind")]
    [InlineData("Mara Lind’s speech was short. Then she left.", "she", "Mara Lind")]
    [InlineData("Jon Park slept. A reporter asked Tom Hale. Then he left.", "he", "Tom Hale")]
    [InlineData("Tom Hale slept. The mayor, he said, was late.", "he", "Tom Hale")]
    [InlineData("Ada Quist slept. Park’s wife, Melu, came. Then she left.", "she", "Melu")]
    [InlineData("Ada Quist slept. Melu Ostby landed a blow. Then she left.", "she", "Melu Ostby")]
    [InlineData("Ada Quist slept. The waitress came. Then she left.", "she", "waitress")]
    [InlineData("Democrats met. They were late.", "They", "Democrats")]
    [InlineData("The Harbour Board met. Thursday’s memo was short. Then it spread.", "it", "Thursday’s memo")]
    [InlineData("Jon Park slept. A worker named Tom Hale came. Then he left.", "he", "Tom Hale")]
    [InlineData("It rained on the captains. They were late.", "They", "captains")]
    [InlineData("Tom Hale slept. It rained in Beaumont, Tex., while the ferry was late. Then he left.", "he", "Tom Hale")]
    [InlineData("Ada Quist met Jon Park and her brother, Tom Hale. Jon Park slept. Her brother came. Then he left.", "he", "Tom Hale")]
    [InlineData("Jon Park plans to “wait,” Tom Hale said on Monday. Then he left.", "he", "Tom Hale")]
    [InlineData("Jon Park slept. Ada Quist came. While her father slept, he coughed.", "he", "Ada Quist’s father")]
    [InlineData("When Jon Park tried to defend the plan, Tom Hale left. Then he slept.", "he", "Tom Hale")]
    [InlineData("Jon Park slept. After struggling to please voters that he likes, Tom Hale left.", "he", "Tom Hale")]
    [InlineData("Ada Quist slept. When Jon Park said he was late, Tom Hale left.", "he", "Jon Park")]
    [InlineData("Ada Quist slept. The plan of Mara Lind is late, she said.", "she", "Ada Quist")]
    [InlineData("Ada Quist slept. The ferry took Mara Lind to Ida Park. Then she slept.", "she", "Mara Lind")]
    [InlineData("Tom Hale slept. A reporter asked if having the vote helped. Then he left.", "he", "Tom Hale")]
    [InlineData("Melu Ostby slept. Sten Quist praised her. Then he left.", "he", "Sten Quist")]
    [InlineData("Ada Quist slept. Ida Park praised her. Then the ferry left.", "her", "Ada Quist")]
    [InlineData("Melu Ostby asked Tom Hale whether he had slept. Then she left.", "she", "Melu Ostby")]
    [InlineData("Jon Park asked Tom Hale whether he had slept.", "he", "Tom Hale")]
    [InlineData("Ada Quist slept. Asked about her vote in case Mara Lind wins, she left.", "she", "Ada Quist")]
    [InlineData("As Tom Hale, the No. 2 in the harbour, put it: “We stay.” Then he left.", "he", "Tom Hale")]
    [InlineData("The captains met. It rained. They were late.", "They", "captains")]
    [InlineData("The captains met Ada Quist. The sailors slept. Then they left.", "they", "sailors")]
    [InlineData("The sailors saw the captains. Then they left.", "they", "sailors")]
    [InlineData("The ferry took the captains to the sailors. Then they left.", "they", "sailors")]
    [InlineData("The Harbour Board met. They were late.", "They", "Harbour Board")]
    [InlineData("The captains slept. Ada Quist fed them.", "them", "captains")]
    [InlineData("Ada Quist slept. Pressed on whether Mara Lind was late, she left.", "she", "Ada Quist")]
    [InlineData("Ada Quist slept. To wait for Mara Lind is late, she said.", "she", "Ada Quist")]
    [InlineData("Ada Quist slept. Mara Lind was calm: the ferry is late, she said.", "she", "Mara Lind")]
    [InlineData("Ada Quist slept. Because Mara Lind was late, the ferry is late, she said.", "she", "Mara Lind")]
    [InlineData("Jon Park slept. After he had waited, Mara Lind left.", "he", "Jon Park")]
    [InlineData("Jon Park slept. Having seen him, Tom Hale left.", "him", "Jon Park")]
    [InlineData("Jon Park slept. After he had waited, the mayor left.", "he", "Jon Park")]
    [InlineData("Jon Park slept. Tom Hale was late. He praised Hale.", "He", "Jon Park")]
    [InlineData("Jon Park slept. Tom Hale was late. He says Hale’s plan to wait is bad.", "He", "Jon Park")]
    [InlineData("Jon Park slept. Tom Hale was late. He told the board after Hale had slept.", "He", "Tom Hale")]
    [InlineData("Jon Park slept. Tom Hale was late. He left – as Hale’s men do – for Oxby.", "He", "Tom Hale")]
    [InlineData("Jon Park slept. Tom Hale was late. He left the board, which Hale had led.", "He", "Tom Hale")]
    [InlineData("Jon Park slept. Tom Hale was late. He was ready, Hale said.", "He", "Tom Hale")]
    [InlineData("Asked of the event that Mara Lind faces Park, Ada Quist replied: “No.” Then she slept.", "she", "Ada Quist")]
    [InlineData("Noting that Mara Lind was late, Ada Quist left. Then she slept.", "she", "Ada Quist")]
    [InlineData("Tom Hale, 61, left. The ferry sank. The ferry burned. Then he slept.", "he", "Tom Hale")]
    [InlineData("Kesu Ostby, 61, left. The ferry sank. The ferry burned. Then he slept.", "he", "Kesu Ostby")]
    [InlineData("Jon Park left. The ferry lies east of metropolitan Atlanta. Then he slept.", "he", "Jon Park")]
    public void Finds_whom_a_pronoun_means(string text, string pronoun, string name) =>
        Assert.Equal(name, Analysis.Of(text).Meant(pronoun));

    [Fact]
    public void Follows_a_noun_for_a_body_from_one_place_to_the_next()
    {
        var analysis = Analysis.Of("Harbourwick slept. It rained. The plan helped the company’s men. It rained. It rained. “We stay,” the company said.");

        Assert.Equal("Harbourwick", analysis.Speaker());
    }

    [Fact]
    public void Counts_no_sentence_that_somebody_speaks_as_distance()
    {
        var analysis = Analysis.Of("Ida Park slept. Kesu Ostby said: “We stay.”\n\n“It rained. It rained.”\n\nHe left.");

        Assert.Equal("Kesu Ostby", analysis.Meant("He"));
    }

    [Theory]
    [InlineData("Ada Quist left. Then he left.", "he")]
    [InlineData("Then she left.", "she")]
    [InlineData("Ada Quist left. Then they left.", "they")]
    [InlineData("Ada Quist left. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Then she left.", "she")]
    [InlineData("Ada Quist left. Then everyone left.", "everyone")]
    [InlineData("The captains met. It rained. It rained. It rained. They were late.", "They")]
    [InlineData("The captain met Ada Quist. Then they left.", "they")]
    [InlineData("The ferry sank. Then it burned.", "it")]
    public void Leaves_a_pronoun_without_a_fitting_source_open(string text, string pronoun) =>
        Assert.Null(Analysis.Of(text).Meant(pronoun));

    [Theory]
    [InlineData("Sen. Ada Quist met the board. Then the senator left.", "senator", "Ada Quist")]
    [InlineData("Gov. Ada Quist met the board. Then the governor left.", "governor", "Ada Quist")]
    [InlineData("Rep. Tom Hale met the board. Then the congressman left.", "congressman", "Tom Hale")]
    [InlineData("Mayor Tom Hale met the board. Then the mayor left.", "mayor", "Tom Hale")]
    [InlineData("Gen. Tom Hale slept. Then the general left.", "general", "Tom Hale")]
    [InlineData("Capt. Tom Hale slept. Then the captain left.", "captain", "Tom Hale")]
    [InlineData("Col. Tom Hale slept. Then the colonel left.", "colonel", "Tom Hale")]
    [InlineData("Lt. Tom Hale slept. Then the lieutenant left.", "lieutenant", "Tom Hale")]
    [InlineData("Sgt. Tom Hale slept. Then the sergeant left.", "sergeant", "Tom Hale")]
    [InlineData("Tom Hale, a fisherman, slept. Then the fisherman left. Later this fisherman left.", "this", "fisherman")]
    [InlineData("Mayor Tom Hale slept. Then a mayor left.", "a", "mayor")]
    [InlineData("Mayor Tom Hale slept. Then the ferry captain came back.", "captain", "ferry captain")]
    [InlineData("The report was late.", "report", "report")]
    [InlineData("Sen. Ada Quist met Sen. Mara Lind of Texas. Then the Texas senator left.", "senator", "Mara Lind")]
    [InlineData("Sen. Ada Quist (R-Tex.) met Sen. Mara Lind (D-Ohio). Then the Texas senator left.", "senator", "Ada Quist")]
    [InlineData("Gov. Ada Quist, R-Texas, met Gov. Mara Lind. Then the Texas governor left.", "governor", "Ada Quist")]
    [InlineData("Gov. Ada Quist (R) met Gov. Mara Lind (D). Then the Democratic governor left.", "governor", "Mara Lind")]
    [InlineData("Tom Hale is a lawyer. Jon Park slept. Then the attorney left.", "attorney", "Tom Hale")]
    [InlineData("Vice President Tom Hale met President Jon Park. Then the president left.", "president", "Jon Park")]
    [InlineData("Tom Hale waved to Jon Park. Then the billionaire left.", "billionaire", "Tom Hale")]
    [InlineData("Tom Hale waved to Jon Park. Then came the 46-year-old.", "46-year-old", "Tom Hale")]
    [InlineData("Tom Hale waved to Jon Park. Then came the tall, 46-year-old collector.", "collector", "Tom Hale")]
    [InlineData("Tom Hale waved to Jon Park. Then came the Texan.", "Texan", "Tom Hale")]
    [InlineData("Harbourwick opposed it. “We stay,” the company said.", "company", "Harbourwick")]
    [InlineData("Common Harbour opposed it. “We stay,” the company said.", "company", "Common Harbour")]
    [InlineData("Ada Quist spoke. Mara Lind slept. “We stay,” the candidate said of losing to Mara Lind.", "candidate", "Ada Quist")]
    [InlineData("Tom Hale met Ada Quist. Then the businesswoman left.", "businesswoman", "businesswoman")]
    [InlineData("Mayor Tom Hale slept. Then the governor left.", "governor", "governor")]
    [InlineData("Tom Hale waved to Jon Park. Then the bystander left.", "bystander", "bystander")]
    [InlineData("Sen. Ada Quist came. It rained. It rained. It rained. It rained. Mara Lind slept. Then the senator left.", "senator", "Mara Lind")]
    [InlineData("Tom Hale met the captain. Then the other captain left.", "other", "other captain")]
    [InlineData("Sen. Jon Park of Ohio slept. Tom Hale met Sen. Jon Park. Then the Florida senator left.", "senator", "Tom Hale")]
    [InlineData("Jon Park slept. Jon Park ate. Jon Park went. Jon Park rang. Tom Hale spoke. Then the businessman left.", "businessman", "Tom Hale")]
    [InlineData("Sen. Jon Park slept. Tom Hale waved to Jon Park. Then the senator left.", "senator", "Jon Park")]
    [InlineData("Melu Ostby said the ferry was late. Then the billionaire left.", "billionaire", "Melu Ostby")]
    [InlineData("Sen. Tom Hale slept. Then the former congressman left.", "congressman", "Tom Hale")]
    [InlineData("Jon Park spoke. Tom Hale slept. Then the retired brewer left.", "brewer", "Tom Hale")]
    [InlineData("Tom Hale spoke. Ada Quist slept. Then the nominee staked his name.", "nominee", "Tom Hale")]
    [InlineData("Tom Hale spoke. Ada Quist slept. Then the nominee praised Jon Park and his dog.", "nominee", "Ada Quist")]
    [InlineData("The vote took Tom Hale to Oslo with Hale’s dog. Then the nominee left.", "nominee", "Tom Hale")]
    [InlineData("Park will “wait,” Tom Hale said. Then the nominee left.", "nominee", "Tom Hale")]
    public void Knows_an_office_by_who_holds_it(string text, string word, string name) =>
        Assert.Equal(name, Analysis.Of(text).Meant(word));

    [Theory]
    [InlineData("The Oxby Ferry Commission met. Tom Hale slept. “We stay,” the commission said.", "Oxby Ferry Commission")]
    [InlineData("Oxfam spoke up. “We stay,” the charity said.", "Oxfam")]
    [InlineData("The Lind campaign was late. Tom Hale slept. “We stay,” the campaign said.", "Lind campaign")]
    [InlineData("Norway waited. “We stay,” the company said.", "company")]
    [InlineData("A senior Treasury aide came. Tom Hale slept. “We stay,” the aide said.", "senior Treasury aide")]
    [InlineData("Some Norwegians waited. “We stay,” one Norwegian said.", "one Norwegian")]
    [InlineData("Ada Quist slept. “We stay,” her campaign said.", "Quist campaign")]
    [InlineData("Ada Quist Jr. slept. “We stay,” her campaign said.", "Quist campaign")]
    [InlineData("Ada Quist slept. “We stay,” Ms. Quist’s campaign said.", "Quist campaign")]
    [InlineData("Ada Quist slept. “We stay,” Ms. Quist’s office said.", "Quist’s office")]
    [InlineData("Ada Quist slept. “We stay,” her chief aide said.", "Ada Quist’s chief aide")]
    [InlineData("Ada Quist slept. “We stay,” her campaign’s chief aide said.", "Ada Quist’s campaign’s chief aide")]
    [InlineData("Ada Quist slept. Her campaign was late. “We stay,” the campaign said.", "Quist campaign")]
    [InlineData("“We stay,” her chief aide said.", "her chief aide")]
    [InlineData("Ada Quist met her brother, Tom Hale. “We stay,” her brother said.", "Tom Hale")]
    [InlineData("Ada Quist met her brother, Tom Hale, and her brother, Jon Quist. “We stay,” her brother said.", "Ada Quist’s brother")]
    [InlineData("Ada Quist slept. Tom Quist came. “We stay,” her husband said.", "Tom Quist")]
    [InlineData("Ada Quist slept. Tom Quist came. “We stay,” Ada Quist’s husband said.", "Tom Quist")]
    [InlineData("Ada Quist slept. Tom Hale came. “We stay,” her husband said.", "Ada Quist’s husband")]
    [InlineData("Ada Quist met Tom Quist and Jon Quist. “We stay,” her husband said.", "Ada Quist’s husband")]
    [InlineData("The Oxby Ferry Commission met. It rained. It rained. It rained. It rained. It rained. It rained. “We stay,” the commission said.", "Oxby Ferry Commission")]
    [InlineData("The Oxby Ferry Commission met. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “We stay,” the commission said.", "commission")]
    [InlineData("The Oxby Ferry Commissioners met. Tom Hale slept. “We stay,” the commission said.", "commission")]
    [InlineData("Harbourwick opposed it. It rained. It rained. It rained. It rained. “We stay,” the company said.", "company")]
    [InlineData("The Oxby Board met. The Harbour Board slept. “We stay,” the board said.", "Harbour Board")]
    [InlineData("The Oxby Ferry Commission’s report was late. Tom Hale slept. “We stay,” the commission said.", "Oxby Ferry Commission")]
    [InlineData("Tom Hale of Harbourwick slept. “We stay,” the old company said.", "old company")]
    public void Knows_a_body_or_a_source_without_a_name_again(string text, string name) =>
        Assert.Equal(name, Analysis.Of(text).Speaker(Analysis.Of(text).QuoteCount - 1));

    [Fact]
    public void Reads_a_long_chain_of_owners_without_losing_its_footing()
    {
        var chain = string.Concat(Enumerable.Repeat("The executive left. Her executive left. ", 20_000));

        Assert.NotNull(Analysis.Of("Ada Quist slept. " + chain + "“We stay,” she said.").Speaker());
    }

    [Fact]
    public void Learns_a_gender_from_the_pronouns()
    {
        var analysis = Analysis.Of("Sasha Lind slept. Then she left. Then she came back.");

        Assert.Equal(Gender.Female, analysis.Fact("Sasha Lind").Gender);
    }

    [Fact]
    public void Names_the_person_where_the_role_is_the_subject()
    {
        var analysis = Analysis.Of("“We stay,” the mayor of Oxby, Mara Lind, said.");

        Assert.Equal(("Mara Lind", "Mara Lind"), (analysis.Speaker(), analysis.Mention()));
    }
}
