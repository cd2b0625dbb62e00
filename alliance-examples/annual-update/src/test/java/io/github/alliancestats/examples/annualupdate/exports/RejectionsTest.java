package io.github.alliancestats.examples.annualupdate.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.examples.annualupdate.Folder;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Summary;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.money.Monetary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The rejections that the library gets")
class RejectionsTest {

    private static final String CASH = "cash-seizures.csv";
    private static final String EVENTS = "money-events.csv";
    private static final String EVENTS_HEADER =
            "record_kind,force,record_id,revision,stage,date,amount,currency,realised,instrument,until";
    private static final Set<Fact> FACTS = Fact.of(CashSeizure.class);
    private static final ForceId US = ForceId.of("us");

    @TempDir
    private Path temporary;

    private ReadFolder cash(String... rows) {
        return folder(CASH, Headers.of(CASH), rows);
    }

    private ReadFolder events(String... rows) {
        return folder(EVENTS, EVENTS_HEADER, rows);
    }

    private ReadFolder folder(String file, String header, String... rows) {
        return ReadFolder.in(temporary).with(file, header, String.join("\n", rows));
    }

    private static List<Rejection> rejections(ReadFolder folder) {
        return folder.exports().extract().rejections();
    }

    @Test
    void record_hasItsFirstLineItsReasonItsForceAndAllFactsOfItsKind() {
        assertThat(rejections(cash("us,1,,,,C1,2023-05-14,1,ten,GBP", "us,1,,,,C1,2023-05-14,2,5,XXQ")))
                .containsExactly(Rejection.of(
                                "cash-seizures.csv line 2",
                                "line 2, column amount: \"ten\", expected digits with an optional decimal fraction, as"
                                        + " in 1200.50, without sign, currency mark or separator; line 3, column"
                                        + " currency: \"XXQ\", expected the ISO 4217 code of a currency, as in GBP")
                        .concerning(US, FACTS));
    }

    @Test
    void force_isEmptyIfItsCellCannotBeRead() {
        assertThat(rejections(cash(",1,,,,C1,2023-05-14,1,10,GBP", "us ,1,,,,C2,2023-05-14,1,10,GBP")))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.force()).isEmpty();
                    assertThat(row.facts()).isEqualTo(FACTS); // of every force
                });
    }

    @Test
    void recordWithAFaultInASecondFile_isOneRejection() {
        ReadFolder folder = events("cash-seizure,us,C1,1,vanished,2023-05-16,,,,,", "cash-seizure,us,C1,1,,,,,,,,")
                .with(CASH, Headers.of(CASH), "us,1,,,,C1,2023-05-14,1,100,GBP");

        assertThat(rejections(folder)).extracting(Rejection::row).containsExactly("cash-seizures.csv line 2");
        assertThat(folder.account(EVENTS).rowsRejected()).isEqualTo(2);
    }

    @Test
    void rejectedRecord_hasTheRowsOfItsSecondFile() {
        ReadFolder folder = events("cash-seizure,us,C1,1,detained,2023-05-16,,,,,")
                .with(CASH, Headers.of(CASH), "us,1,,,,C1,2023-05-14,1,ten,GBP");

        assertThat(rejections(folder)).extracting(Rejection::row).containsExactly("cash-seizures.csv line 2");
        assertThat(folder.account(EVENTS).rowsRejected()).isEqualTo(1);
    }

    @Test
    void rowWithoutARecord_hasTheFactsOfTheKindThatItNames() {
        Set<Fact> both = EnumSet.copyOf(FACTS);
        both.addAll(Fact.of(Asset.class));

        assertThat(rejections(events(
                        "cash-seizure,us,C1,1,detained,2023-05-16,,,,,",
                        "asset,us,A1,1,detained,2023-05-16,,,,,",
                        "house,us,H1,1,detained,2023-05-16,,,,,")))
                .extracting(Rejection::row, row -> row.force().orElseThrow(), Rejection::facts)
                .containsExactly(
                        tuple("money-events.csv line 2", US, FACTS),
                        tuple("money-events.csv line 3", US, Fact.of(Asset.class)),
                        tuple("money-events.csv line 4", US, both));
    }

    @Test
    void anotherForce_isComplete() {
        Summary summary = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .groupedBy(Dimension.FORCE)
                .summarize(cash(
                                "us,1,,,,C1,2023-05-14,1,10,GBP",
                                "us,1,,,,C2,2023-05-14,1,ten,GBP",
                                "them,1,,,,C1,2023-05-14,1,10,GBP")
                        .exports()
                        .extract());

        assertThat(summary.by(Dimension.FORCE)
                        .get(US)
                        .figure(CashMeasures.SEIZURES)
                        .state())
                .isEqualTo(FigureState.PARTIAL);
        assertThat(summary.by(Dimension.FORCE)
                        .get(ForceId.of("them"))
                        .figure(CashMeasures.SEIZURES)
                        .state())
                .isEqualTo(FigureState.COMPLETE);
        assertThat(summary.issues()).extracting(Issue::code).contains(Issue.Code.REJECTED_ROWS);
    }

    @Test
    void illustrativeFaults_areOneForEachRecord_andForEachRowWithoutOne() {
        Folder folder = Folder.withFaults(temporary, file -> true);
        List<Rejection> rejections = Exports.read(ExportFolder.at(folder.path()), Monetary.getCurrency("GBP"))
                .extract()
                .rejections();

        assertThat(rejections).hasSize(35).extracting(Rejection::row).doesNotHaveDuplicates();
        assertThat(rejections).allSatisfy(row -> {
            assertThat(row.force()).contains(ForceId.of("illustria"));
            assertThat(row.facts()).isNotEmpty();
            assertThat(row.day()).isEmpty();
        });
    }
}
