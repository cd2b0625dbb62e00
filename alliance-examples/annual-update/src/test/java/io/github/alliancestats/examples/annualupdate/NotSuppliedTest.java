package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alliancestats.examples.annualupdate.exports.Exports;
import io.github.alliancestats.examples.annualupdate.exports.Headers;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.text.TextReport;
import io.github.alliancestats.examples.annualupdate.update.Choices;
import io.github.alliancestats.examples.annualupdate.update.Inquiry;
import io.github.alliancestats.examples.annualupdate.update.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.money.Monetary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A kind of record whose file is absent")
class NotSuppliedTest {

    private static final String PROCEEDINGS = "proceedings.csv";

    private static final String SENTENCE = "Not supplied: cannabis farms, assets, confiscation orders, organised crime"
            + " groups, disruptions, arrests, charges, sentences, warrants, stop-searches, county lines, weapons, other"
            + " actions, safeguarding, reports by the public.";

    private static final String ABSENT_WORDS = "(?is).*(arrest|farm|jail).*";

    @TempDir
    private Path temporary;

    /** Drugs, cash, investigations and operations only. */
    private Folder folder() {
        return Folder.in(temporary);
    }

    private static String text(ExportFolder folder, int year) {
        Exports exports = Exports.read(folder, Monetary.getCurrency("GBP"));
        Inquiry inquiry = Inquiry.about(exports, Optional.empty(), new Choices(year, 200, 2), Optional.empty());
        return TextReport.of(Update.of(inquiry)).replace("\n  ", " ");
    }

    private static List<String> notSupplied(Run run) {
        List<String> names = new ArrayList<>();
        run.json().get("not_supplied").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** Returns the ids of all figures in the sections and tables. */
    private static Set<String> figures(Run run) {
        Set<String> ids = new TreeSet<>();
        run.json()
                .get("sections")
                .findValues("figures")
                .forEach(figures -> figures.fieldNames().forEachRemaining(ids::add));
        return ids;
    }

    @Test
    void isNamedOnceInTheText_withoutFigures() {
        String text = text(ExportFolder.at(folder().path()), 2023);
        String rest = text.replace(SENTENCE, "").replaceAll("Not in the folder, so [^\n]*\n", "");

        assertThat(text).containsOnlyOnce(SENTENCE).contains("Seized drugs worth £900 to £1,200", "Cash seizures");
        assertThat(rest).doesNotMatch(ABSENT_WORDS).doesNotContain("2023: not supplied");
    }

    @Test
    void isNamedOnceOnTheFirstScreen_withoutFigures() {
        String screen = folder().run().out().replace("\n  ", " ");

        assertThat(screen).containsOnlyOnce(SENTENCE).contains("At least £250 in cash seized in at least 1 seizure");
        assertThat(screen.replace(SENTENCE, "")).doesNotMatch(ABSENT_WORDS);
        assertThat(Run.with().out()).doesNotContain("Not supplied");
    }

    @Test
    void isNamedOnceInJson_withoutFigures() {
        Run run = folder().run("--json");

        assertThat(notSupplied(run))
                .hasSize(13)
                .startsWith("cannabis farms", "assets")
                .contains("arrests, charges, sentences")
                .doesNotContain("drug seizures", "cash seizures", "financial investigations");
        assertThat(run.json().get("sections").fieldNames())
                .toIterable()
                .containsExactly("drugs", "money", "investigations", "partners", "operations", "neighbourhoods");
        assertThat(figures(run))
                .contains("drugs.seizures", "cash.seized", "partners.agencies")
                .doesNotContain("cash.forfeited")
                .noneMatch(id -> id.matches("(arrests|people|farms|orders|warrants|searches)\\..*"));
    }

    /** The manifest also lists the ids of the measures and the kinds not supplied. */
    @Test
    void isNamedOnceInTheRelease_withoutFigures() throws IOException {
        Path release = temporary.resolve("release");
        assertThat(folder().run("--release=" + release).status()).isZero();
        String page = Files.readString(release.resolve("release.md"));
        String rest = page.replace(SENTENCE, "").replaceAll("\\| (question, measures|not supplied) \\|[^\n]*\n", "");

        assertThat(page).containsOnlyOnce(SENTENCE).contains("## Drugs").doesNotContain("## People", "## Activity");
        assertThat(rest).doesNotMatch(ABSENT_WORDS);
        assertThat(Files.readString(release.resolve("tables.csv"))).doesNotMatch(ABSENT_WORDS);
        assertThat(Files.readString(release.resolve("index.html"))).containsOnlyOnce(SENTENCE);
    }

    @Test
    void isNotExplained() {
        Run run = folder().run("--explain", "arrests.count");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nArrests: not supplied, in 2023, ").doesNotContain("The figure");
    }

    @Test
    void isOmittedFromRevisions() {
        Run run = folder().with(Folder.CASH, "us,C1,1,2023-06-30T12:00:00Z,2023-05-14,1,250.50,GBP,B,\n")
                .run("--revisions-since", "2023-06-29");

        assertThat(run.out().replace("\n  ", " "))
                .containsPattern("\nCash seizures +not supplied +1 +\\+1\n")
                .containsPattern("\nDrug seizures +not known +not known +0\n")
                .containsOnlyOnce("Not supplied: cannabis farms, assets,")
                .doesNotContain("\nArrests ");
    }

    @Test
    void isZero_ifItsFileIsThereWithoutARow_andItsDaysAreCovered() {
        Folder folder = folder().write(PROCEEDINGS, Headers.of(PROCEEDINGS) + "\n")
                .write("proceedings-events.csv", "force,record_id,revision,event,date,number,detail\n")
                .covered();
        Run run = folder.run("--json");

        assertThat(run.told("arrests.count").at("/this_year/words").asText()).isEqualTo("0");
        assertThat(run.told("people.jailed").at("/this_year/state").asText()).isEqualTo("complete");
        assertThat(notSupplied(run))
                .doesNotContain("arrests, charges, sentences")
                .contains("cannabis farms");
    }

    /** The content of rejected rows is unknown. */
    @Test
    void isNotKnown_ifAllRowsOfItsFileAreRejected() {
        Run run = folder().with(Folder.CASH, "us,C1,1,,some day,1,250.50,GBP,B,\n")
                .run("--json");

        assertThat(notSupplied(run)).contains("assets").doesNotContain("cash seizures");
        assertThat(run.told("cash.seizures").at("/this_year/state").asText()).isEqualTo("unknown");
        assertThat(run.told("drugs.seizures").at("/this_year/state").asText()).isEqualTo("partial");
    }

    /** A row without a force can be of any force, but only of the kind of its file. */
    @Test
    void isNotKnown_ifItsOnlyRowHasNoForce() {
        Run run = folder().with(Folder.CASH, ",C1,1,,2023-05-14,1,250.50,GBP,B,\n")
                .run("--json");

        assertThat(notSupplied(run)).contains("assets").doesNotContain("cash seizures");
        assertThat(run.told("cash.seizures").at("/this_year/state").asText()).isEqualTo("unknown");
        assertThat(run.told("drugs.seizures").at("/this_year/state").asText()).isEqualTo("partial");
        assertThat(run.json().at("/this_year/headlines")).hasSize(3);
    }

    @Test
    void hasNoReturn_ifNoDrugSeizureWasSupplied() {
        Folder folder = folder().with(Folder.DRUGS, "").with(Folder.CASH, "").with(Folder.FUNDS, "");
        Run run = folder.run("--json");

        assertThat(run.json().has("home_office_return")).isFalse();
        assertThat(run.json().get("sections")).isEmpty();
        assertThat(run.json().get("not_supplied")).hasSize(16);
        assertThat(folder.run("--full").out()).doesNotContain("Home Office return", "£0");
    }

    @Test
    void isNone_ifAllFilesAreThere() {
        assertThat(text(ExportFolder.illustrative(), 2023)).doesNotContain("Not supplied", "so no headline");
        assertThat(Run.with("--json").json().has("not_supplied")).isFalse();
        assertThat(Run.with("--json").json().get("sections")).hasSize(13);
    }

    /** A year without records may have had seizures. */
    @Test
    void yearWithoutARecord_hasNoHeadline() {
        String text = text(ExportFolder.illustrative(), 2019);
        JsonNode json = Run.with("--json", "--year", "2019").json();

        assertThat(text)
                .contains("Not supplied: drug seizures, cannabis farms, ")
                .doesNotContain("Seized drugs worth", "officers have:", "£0");
        assertThat(json.get("not_supplied")).hasSize(16);
        assertThat(json.at("/this_year/headlines")).isEmpty();
    }

    /** A stock is carried into later years, but events in those years are unknown. */
    @Test
    void yearAfterAllRecords_hasOnlyTheHeadlineOfOngoingInvestigations() {
        assertThat(folder().run("--json", "--year", "2030").json().at("/this_year/headlines"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "Continued to target criminal finance – with £5,000 in the known part subject to criminal"
                                + " investigation");
    }
}
