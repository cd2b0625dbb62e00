package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seizure of £250.50 from which £300 was forfeited. */
@DisplayName("An event that contradicts its record")
class ContradictionsTest {

    private static final String SENTENCE = "us/C1: forfeited 2023-06-16, GBP 49.5 is more than was held";

    @TempDir
    private Path temporary;

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void write() {
        folder = Folder.in(temporary).write("money-events.csv", """
                        record_kind,force,record_id,revision,stage,date,amount,currency,realised,instrument,until
                        cash-seizure,us,C1,1,forfeited,2023-06-16,300,GBP,,,
                        """);
    }

    @Test
    void figure_countsUpToTheCashHeldAndHasAGap() {
        JsonNode figure = folder.run("--json").told("cash.forfeited").get("this_year");

        assertThat(figure.get("value").asText()).isEqualTo("250.5");
        assertThat(figure.get("state").asText()).isEqualTo("partial");
        assertThat(figure.at("/completeness/gaps/contradictory").asInt()).isEqualTo(1);
    }

    @Test
    void text_listsTheEventUnderTheRejectedRows() {
        Run run = folder.run("--full");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nRejected rows: 0\nIssues of records: 1\n  " + SENTENCE + "\n");
    }

    @Test
    void json_listsTheEvent() {
        JsonNode account = folder.run("--json").json().get("account");

        assertThat(account.get("rejected")).isEmpty();
        assertThat(account.get("contradictions")).hasSize(1);
        JsonNode contradiction = account.at("/contradictions/0");
        assertThat(contradiction.get("force").asText()).isEqualTo("us");
        assertThat(contradiction.get("id").asText()).isEqualTo("C1");
        assertThat(contradiction.get("code").asText()).isEqualTo("more_than_held");
        assertThat(contradiction.get("event").asText()).isEqualTo("forfeited 2023-06-16, GBP 49.5");
        assertThat(contradiction.get("sentence").asText()).isEqualTo(SENTENCE);
    }

    @Test
    void withoutOne_textHasNoLineAndJsonAnEmptyList() {
        assertThat(Run.with("--full").out()).doesNotContain("Contradictory events");
        assertThat(Run.with("--json").json().at("/account/contradictions")).isEmpty();
    }
}
