package io.github.alliancestats.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the trade: what each stage does, and how stages, kinds and means stand in a table. */
class TermsOfMoneyTest {

    private static Stream<Stage> stages() {
        return Arrays.stream(Stage.values());
    }

    @Test
    void propertyIsDeniedToItsHolder_byWhateverTakesItAndEndsNothing() {
        assertThat(stages().filter(Stage::deprivation))
                .containsExactly(Stage.SEIZED, Stage.FROZEN, Stage.RESTRAINED, Stage.DETAINED);
    }

    @Test
    void interest_isNoDenialAndNoEnd() {
        assertThat(stages().filter(stage -> !stage.deprivation() && !stage.disposal()))
                .containsExactly(Stage.INTEREST);
    }

    @Test
    void whatEndsIt_isEveryOther() {
        assertThat(stages().filter(Stage::disposal))
                .containsExactly(
                        Stage.RELEASED,
                        Stage.FORFEITED,
                        Stage.TO_VICTIMS,
                        Stage.APPLIED_TO_ORDER,
                        Stage.WRITTEN_OFF,
                        Stage.TRANSFERRED,
                        Stage.DESTROYED);
    }

    @Test
    void receipts_areOfDisposalsThatBringMoney() {
        assertThat(stages().filter(Stage::bringsMoney))
                .containsExactly(Stage.FORFEITED, Stage.TO_VICTIMS, Stage.APPLIED_TO_ORDER);
    }

    @Test
    void money_isCashAndAccounts() {
        assertThat(AssetKind.values())
                .filteredOn(AssetKind::money)
                .containsExactlyInAnyOrder(AssetKind.CASH, AssetKind.ACCOUNT);
    }

    @ParameterizedTest
    @CsvSource({"SEIZED, seized", "INTEREST, added as interest", "APPLIED_TO_ORDER, applied to an order"})
    void stage_afterWas(Stage stage, String words) {
        assertThat(stage.participle()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"SEIZED, seized", "TO_VICTIMS, to victims", "APPLIED_TO_ORDER, applied to order"})
    void stage_inATable(Stage stage, String words) {
        assertThat(stage).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT_FREEZING_ORDER, account freezing order, POCA 2002 s303Z1",
        "ACCOUNT_FORFEITURE_NOTICE, account forfeiture notice, POCA 2002 s303Z9",
        "UNEXPLAINED_WEALTH_ORDER, unexplained wealth order, 'POCA 2002 s362A, s362J'",
        "PROPERTY_FREEZING_ORDER, property freezing order, POCA 2002 s245A",
        "CONFISCATION_ORDER, confiscation order, POCA 2002 s6",
    })
    void legalMeans_haveANameAndAStatute(Instrument means, String words, String statute) {
        assertThat(means).hasToString(words);
        assertThat(means.source()).isEqualTo(statute);
    }

    @ParameterizedTest
    @EnumSource
    void everyMeans_namesItsStatute(Instrument means) {
        assertThat(means.source()).matches("[A-Z].* (s\\d.*|Part \\d.*)");
    }

    @ParameterizedTest
    @CsvSource({"OTHER, Other property"})
    void kindOfAsset_inATable(AssetKind kind, String words) {
        assertThat(kind).hasToString(words);
    }
}
