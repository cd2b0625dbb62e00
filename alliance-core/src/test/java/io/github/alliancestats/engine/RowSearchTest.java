package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.engine.row.GivenRows;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.rule.Slicing.ByDrug;
import io.github.alliancestats.engine.rule.Slicing.ByRecord;
import io.github.alliancestats.engine.rule.Slicing.Decider;
import io.github.alliancestats.engine.rule.Slicing.Presence;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The records that a search passes on, of all that can be in a row or change figures of any period. */
class RowSearchTest {

    private static final RowSettings SETTINGS = GivenRows.settings();

    private static final Slicing<Drug> BY_DRUG = new ByDrug<>((drug, rows) -> drug.drug(), true, null);
    private static final Slicing<Identification> BY_IDENTIFICATION =
            new ByDrug<>((drug, rows) -> drug.identification(), false, null);
    private static final Slicing<OperationId> BY_OPERATION = new ByRecord<>(
            RecordRows::place,
            rows -> rows.place().operations(),
            Decider.OPERATIONS,
            any -> RecordFacts.ALL,
            Presence.ALWAYS);
    private static final Slicing<ForceId> BY_FORCE = new ByRecord<>(
            rows -> rows.record().force(),
            rows -> List.of(rows.record().force()),
            Decider.FORCE,
            any -> RecordFacts.ALL,
            Presence.ALWAYS);

    private static final AllianceRecord HEROIN = seizure("cumbria", "heroin", 2023, "ALPHA", Drug.HEROIN);
    private static final AllianceRecord COCAINE = seizure("cumbria", "cocaine", 2023, "BETA", Drug.COCAINE);
    private static final AllianceRecord BOTH = seizure("kent", "both", 2023, null, Drug.HEROIN, Drug.COCAINE);
    private static final AllianceRecord NEITHER = seizure("kent", "neither", 2023, "ALPHA", Drug.KETAMINE, Drug.GHB);
    private static final AllianceRecord CASH = Given.cash("cash", "2023-05-01", "5");
    private static final AllianceRecord EARLIER = seizure("cumbria", "earlier", 2021, "ALPHA", Drug.HEROIN);
    private static final AllianceRecord JOINT = DrugSeizure.builder()
            .id("kent", "joint")
            .seized(LocalDate.of(2021, 5, 1))
            .joint("event", Share.equal(1, 2), Role.RECORDED)
            .drug(SeizedDrug.builder().drug(Drug.KETAMINE).build())
            .build();

    private static final List<AllianceRecord> ALL = List.of(NEITHER, BOTH, HEROIN, COCAINE, CASH, EARLIER, JOINT);

    private static AllianceRecord seizure(
            String force, String id, int year, @Nullable String operation, Drug... drugs) {
        DrugSeizure.Builder seizure = DrugSeizure.builder()
                .id(force, id)
                .seized(LocalDate.of(year, 5, 1))
                .operation(operation);
        for (Drug drug : drugs) {
            seizure.drug(SeizedDrug.builder().drug(drug).build());
        }
        return seizure.build();
    }

    private static Set<String> found(RowChoice<?> row, DecodedRecords extract) {
        return found(row, extract, kind -> true, null);
    }

    private static Set<String> found(
            RowChoice<?> row,
            DecodedRecords extract,
            Predicate<Class<? extends AllianceRecord>> kinds,
            @Nullable Predicate<AllianceRecord> always) {
        List<String> found = new ArrayList<>();
        new RowSearch<>(row, new RecordRows(SETTINGS), ReportingPeriod.ofYear(2023))
                .find(extract, kinds, always, record -> found.add(record.id().value()));
        Set<String> ids = new TreeSet<>(found);
        assertThat(ids).hasSameSizeAs(found);
        return ids;
    }

    private static Set<String> found(RowChoice<?> row) {
        return found(row, DecodedRecords.of(ALL, SETTINGS));
    }

    @Test
    void withoutAKey_allRecordsOfThePeriod_andJointOnesOfAnyYear_areFound() {
        assertThat(found(RowChoice.WHOLE)).containsExactly("both", "cash", "cocaine", "heroin", "joint", "neither");
    }

    @Test
    void recordsOfADrug_areThoseWithAnyDrugOfTheKey_andRecordsOfOtherKinds() {
        assertThat(found(RowChoice.ofKey(BY_DRUG, Drug.HEROIN))).containsExactly("both", "cash", "heroin", "joint");
        assertThat(found(RowChoice.ofKey(BY_DRUG, Drug.COCAINE))).containsExactly("both", "cash", "cocaine", "joint");
        assertThat(found(RowChoice.ofKey(BY_DRUG, Drug.GHB))).containsExactly("cash", "joint", "neither");
    }

    /** Drugs of one kind can differ in such a key, so no column decides it. */
    @Test
    void keyThatTheKindOfDrugDoesNotDecide_leavesAllSeizures() {
        assertThat(found(RowChoice.ofKey(BY_IDENTIFICATION, Identification.CONFIRMED)))
                .containsExactly("both", "cash", "cocaine", "heroin", "joint", "neither");
    }

    @Test
    void recordsOfAnOperation_orOfNone_areFoundByTheirOperations() {
        assertThat(found(RowChoice.ofKey(BY_OPERATION, OperationId.of("ALPHA"))))
                .containsExactly("heroin", "joint", "neither");
        assertThat(found(RowChoice.ofKey(BY_OPERATION, null))).containsExactly("both", "cash", "joint");
    }

    @Test
    void recordsOfAForce_areFoundByTheirForce() {
        assertThat(found(RowChoice.ofKey(BY_FORCE, ForceId.of("kent")))).containsExactly("both", "joint", "neither");
        assertThat(found(RowChoice.ofForces(new TreeSet<>(Set.of(ForceId.of("cumbria"))))))
                .containsExactly("cash", "cocaine", "heroin", "joint");
    }

    @Test
    void recordsOfAnotherUmbrella_areNotFound() {
        RowSettings umbrella = new RowSettings(
                SETTINGS.zone(),
                null,
                null,
                SETTINGS.law(),
                SETTINGS.aliases(),
                null,
                OperationId.of("BETA"),
                SETTINGS.latestDay());
        List<String> found = new ArrayList<>();
        new RowSearch<>(RowChoice.WHOLE, new RecordRows(umbrella), ReportingPeriod.ofYear(2023))
                .find(
                        DecodedRecords.of(ALL, SETTINGS),
                        kind -> true,
                        null,
                        record -> found.add(record.id().value()));

        assertThat(found).containsExactlyInAnyOrder("cocaine", "joint");
    }

    @Test
    void kindsThatAreNotSought_areFoundOnlyIfTheyAlwaysAre() {
        DecodedRecords extract = DecodedRecords.of(ALL, SETTINGS);

        assertThat(found(RowChoice.WHOLE, extract, DrugSeizure.class::isAssignableFrom, null))
                .doesNotContain("cash")
                .contains("heroin");
        assertThat(found(
                        RowChoice.ofKey(BY_DRUG, Drug.GHB), extract, DrugSeizure.class::isAssignableFrom, CASH::equals))
                .containsExactly("cash", "joint", "neither");
        assertThat(found(RowChoice.ofKey(BY_DRUG, Drug.GHB), extract, kind -> false, EARLIER::equals))
                .containsExactly("earlier", "joint");
    }

    /** Batches that were decoded later number the kinds of drugs again. */
    @Test
    void drugsOfALaterAddition_areTheirOwn() {
        DecodedRecords extract = Objects.requireNonNull(
                DecodedRecords.of(List.of(HEROIN), SETTINGS).plus(List.of(COCAINE), Set.of()));

        assertThat(found(RowChoice.ofKey(BY_DRUG, Drug.HEROIN), extract)).containsExactly("heroin");
        assertThat(found(RowChoice.ofKey(BY_DRUG, Drug.COCAINE), extract)).containsExactly("cocaine");
    }
}
