package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alliancestats.examples.annualupdate.exports.Exports;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.json.JsonReport;
import io.github.alliancestats.examples.annualupdate.text.TextReport;
import io.github.alliancestats.examples.annualupdate.update.Choices;
import io.github.alliancestats.examples.annualupdate.update.Inquiry;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Disruption.AgencyPart;
import io.github.alliancestats.record.Disruption.Assessment;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.stats.DataExtract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records of all kinds, handed over as records. */
@DisplayName("The update from records")
class ToldRecordsTest {

    private static final CurrencyUnit GBP = Monetary.getCurrency("GBP");
    private static final LocalDate MAY = LocalDate.of(2023, 5, 14);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 14);
    private static final Exports EXPORTS = Exports.read(ExportFolder.illustrative(), GBP);

    private static Inquiry inquiry() {
        return Inquiry.about(EXPORTS, Optional.empty(), new Choices(2023, 200, 2), Optional.empty());
    }

    private static Run told(Inquiry inquiry, AllianceRecord... records) {
        return new Run(0, JsonReport.of(Update.of(inquiry, complete(records))), "");
    }

    private static String text(Inquiry inquiry, AllianceRecord... records) {
        return TextReport.of(Update.of(inquiry, complete(records)));
    }

    /** Records that are all that there are, of all years and with all that was open. */
    private static DataExtract complete(AllianceRecord... records) {
        ReportingPeriod always = ReportingPeriod.ofDays(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
        DataExtract extract = DataExtract.of(List.of(records));
        for (AllianceRecord record : records) {
            extract = extract.covering(Coverage.of(
                            record.force(),
                            always,
                            Fact.of(
                                    record instanceof RecoverableProperty
                                            ? RecoverableProperty.class
                                            : record.getClass()))
                    .withOpening(always.start()));
        }
        return extract;
    }

    private static String value(Run run, String id) {
        return run.told(id).at("/this_year/value").asText();
    }

    @Test
    void callsAFarmIndustrialFromTheThresholdOn() {
        Run run = told(inquiry(), farm("F1", 199), farm("F2", 200), farm("F3", 0));

        assertThat(value(run, "farms.shut")).isEqualTo("3");
        assertThat(value(run, "farms.of-at-least-200")).isEqualTo("1");
        assertThat(value(run, "farms.plants")).isEqualTo("399");
        assertThat(run.told("farms.of-at-least-200")
                        .at("/this_year/completeness/gaps/no_quantity")
                        .asInt())
                .isEqualTo(1);
    }

    private static CannabisFarm farm(String id, long plants) {
        CannabisFarm.Builder farm = CannabisFarm.builder().id("us", id).closed(MAY);
        return (plants == 0 ? farm : farm.plants(plants)).build();
    }

    @Test
    void followsEachCohortToTheEndOfItsOwnYear() {
        AllianceRecord[] cash = {
            cash("C1", LocalDate.of(2022, 3, 1), 700, LocalDate.of(2023, 2, 1)),
            cash("C2", LocalDate.of(2022, 3, 1), 300, LocalDate.of(2022, 12, 31)),
            cash("C3", MAY, 800, LocalDate.of(2024, 1, 1)),
            cash("C4", MAY, 200, LocalDate.of(2023, 12, 31))
        };
        Run run = told(inquiry(), cash);

        // naive: £900 forfeited in 2023 of £1,000 seized in it
        assertThat(value(run, "money.forfeited")).isEqualTo("900");
        JsonNode cohort = run.told("money.cohort.forfeited.by-2023-12-31");
        assertThat(cohort.at("/this_year/value").asText()).isEqualTo("200");
        assertThat(cohort.at("/last_year/value").asText()).isEqualTo("300");
        assertThat(cohort.at("/last_year/id").asText()).isEqualTo("money.cohort.forfeited.by-2022-12-31");
        assertThat(cohort.get("change").isNull()).isTrue();
        JsonNode rates = run.json().at("/sections/money/rates/money.cohort.forfeited.by-2023-12-31");
        assertThat(rates.at("/this_year/fraction").asText()).isEqualTo("1/5");
        assertThat(rates.at("/last_year/fraction").asText()).isEqualTo("3/10");
        assertThat(text(inquiry(), cash))
                .containsPattern("\nShare of it forfeited by the end of the year +20\\.0% +30\\.0%\n")
                .containsPattern("\nOf what was taken, held at the end of the year +£800\\.00 +£700\\.00\n");
    }

    @Test
    void tellsForfeitureByNoticeFromThatByTheCourt() {
        Run run = told(inquiry(), cash("C1", MAY, 700, LocalDate.of(2023, 9, 1)));

        assertThat(value(run, "money.forfeited.times-under-forfeiture-notice-or-account-forfeiture-notice"))
                .isEqualTo("1");
        assertThat(value(
                        run,
                        "money.forfeited.under-forfeiture-order-or-account-forfeiture-order"
                                + "-or-listed-asset-forfeiture-order-or-cryptoasset-forfeiture-order"))
                .isEqualTo("0");
        assertThat(run.json().at("/sections/money/tables/asset-kind/rows/0/key").asText())
                .isEqualTo("cash");
    }

    private static CashSeizure cash(String id, LocalDate seized, long pounds, LocalDate forfeited) {
        return CashSeizure.builder()
                .id("us", id)
                .seized(seized)
                .amount(BigDecimal.valueOf(pounds), GBP)
                .event(MoneyEvent.of(Stage.FORFEITED, forfeited).remainder().under(Instrument.FORFEITURE_NOTICE))
                .build();
    }

    /** 18 years and 6 months over three people, a fourth jailed for life. */
    @Test
    void tellsTheMeanOfTheTermsThatHaveALength() {
        AllianceRecord[] jailed = {
            jailed("P1", "D1", Sentence.custody(Period.of(8, 6, 0))),
            jailed("P2", "D2", Sentence.extended(Period.ofYears(8), Period.ofYears(4))),
            jailed("P3", "D3", Sentence.life()),
            jailed("P4", "D4", Sentence.suspended(Period.ofMonths(20))),
            jailed("P5", "D5", Sentence.custody(Period.ofYears(2)))
        };
        Run run = told(inquiry(), jailed);

        assertThat(value(run, "people.jailed")).isEqualTo("4");
        assertThat(run.told("custody.total").at("/this_year/words").asText())
                .isEqualTo("18 years 6 months and one life sentence");
        assertThat(run.told("custody.total").at("/this_year/unit").asText()).isEqualTo("days");
        assertThat(value(run, "custody.total")).isEqualTo("6757.125");
        JsonNode average = run.json().at("/sections/people/means/custody.total/this_year");
        assertThat(average.get("words").asText()).isEqualTo("6 years 2 months");
        assertThat(average.get("fraction").asText()).isEqualTo("18019/8");
        assertThat(text(inquiry(), jailed))
                .containsPattern("\nCustody imposed +18 years 6 months +0 days +\\+18 years 6 months\n")
                .contains("2023: known for 3 of 4 (for life: 1)\n")
                .containsPattern("\nAverage term +6 years 2 months +–\n");
    }

    @Test
    void tellsAFallInCustodyInWords() {
        Run run = told(
                inquiry(),
                jailed("P1", "D1", Sentence.custody(Period.ofYears(2))),
                Proceedings.builder()
                        .id("us", "P2")
                        .sentenced(MAY.minusYears(1), Sentence.custody(Period.of(20, 6, 0)))
                        .build());

        assertThat(run.told("custody.total").at("/change/difference_in_words").asText())
                .isEqualTo("-18 years 6 months");
        assertThat(run.told("custody.total").at("/change/growth").asText()).isEqualTo("-37/41");
    }

    private static Proceedings jailed(String id, String person, Sentence sentence) {
        return Proceedings.builder()
                .id("us", id)
                .person(person)
                .sentenced(MAY, sentence)
                .build();
    }

    /** 31.4375 days over two. */
    @Test
    void leavesTheRestOfADayOutOfAMean() {
        Run run = told(
                inquiry(),
                jailed("P1", "D1", Sentence.custody(Period.ofMonths(1))),
                jailed("P2", "D2", Sentence.custody(Period.ofDays(1))));

        assertThat(run.json()
                        .at("/sections/people/means/custody.total/this_year/words")
                        .asText())
                .isEqualTo("15 days");
    }

    @Test
    void countsGroupsThatMergedOnce() {
        AllianceRecord[] disruptions = {
            disruption("1", "G1", Assessment.MINOR, AgencyPart.LED),
            disruption("2", "G2", Assessment.MODERATE, AgencyPart.LED),
            disruption("3", "G1", Assessment.MAJOR, AgencyPart.SUPPORTED),
            disruption("4", "G3", Assessment.NONE, AgencyPart.LED),
            disruption("5", "G3", Assessment.NEGATIVE, AgencyPart.LED)
        };
        Aliases merged =
                Aliases.builder().merged("G2", "G1", LocalDate.of(2023, 7, 1)).build();
        Run run = told(inquiry().with(Map.of(), merged), disruptions);

        assertThat(value(told(inquiry(), disruptions), "groups.disrupted")).isEqualTo("2");
        assertThat(value(run, "groups.disrupted")).isEqualTo("1");
        assertThat(value(run, "disruptions.assessed")).isEqualTo("5");
        assertThat(value(run, "disruptions.count")).isEqualTo("3");
        assertThat(text(inquiry(), disruptions))
                .containsPattern(
                        "\nPart +Assessed +Disruptions +Groups disrupted\n-+\nled +4 +2 +2\nsupported +1 +1 +1\n")
                .containsPattern("\nnegative +1 +0 +0\nTotal +5 +3 +2\n");
    }

    private static Disruption disruption(String id, String group, Assessment assessment, AgencyPart part) {
        return Disruption.builder()
                .id("us", id)
                .group(group)
                .disrupted(MAY)
                .assessment(assessment)
                .part(part)
                .build();
    }

    @Test
    void ratesCountsByThePopulationOfAnAreaWhereItIsKnown() {
        AllianceRecord[] searches = {search("S1", "North"), search("S2", "North"), search("S3", "South")};
        Inquiry inquiry = inquiry()
                .with(
                        Map.of("North", new Population(3_000, LocalDate.of(2023, 6, 30), "mid-year estimates")),
                        Aliases.none());
        JsonNode area = told(inquiry, searches).json().at("/sections/neighbourhoods/tables/area");

        assertThat(area.at("/rows/0/people").asLong()).isEqualTo(3_000);
        assertThat(area.at("/rows/0/per_thousand/searches.count/fraction").asText())
                .isEqualTo("2/3");
        assertThat(area.at("/rows/0/per_thousand/searches.count/decimal").asText())
                .isEqualTo("0.67");
        assertThat(area.at("/rows/1/key").asText()).isEqualTo("South");
        assertThat(area.at("/rows/1/per_thousand")).isEmpty();
        assertThat(text(inquiry, searches))
                .containsPattern("\nArea +People +Stop-searches\n-+\nNorth +3,000 +0\\.67\n")
                .contains("\nPeople on 2023-06-30: mid-year estimates.\n")
                .containsPattern("\nNorth +2\nSouth +1\nTotal +3\n");
        assertThat(text(inquiry(), searches)).doesNotContain("thousand people");
    }

    /** A search without an area perhaps was in the North. */
    @Test
    void givesNoRateBesideASearchWithoutAnArea() {
        AllianceRecord[] searches = {search("S1", "North"), search("S2", "")};
        JsonNode area = told(inquiry(), searches).json().at("/sections/neighbourhoods/tables/area");

        assertThat(area.at("/rows/0/per_thousand")).isEmpty();
        assertThat(area.at("/none/figures/searches.count/value").asText()).isEqualTo("1");
        assertThat(text(inquiry(), searches))
                .containsPattern(
                        "\nNorth +1\nNo area +1\nTotal +2\n\nRecords without a stated key have a row of their own");
    }

    @Test
    void tellsSearchesWithoutAnObjectApart() {
        StopSearch withObject = StopSearch.builder()
                .id("us", "S1")
                .searched(MAY)
                .object(SearchObject.FIREARMS)
                .build();

        assertThat(text(inquiry(), withObject, search("S2", "")))
                .containsPattern("\nStop-searches by object\n\nObject .*\n-+\nFirearms +1\nNot stated +1\nTotal +2\n");
    }

    private static StopSearch search(String id, String area) {
        StopSearch.Builder search = StopSearch.builder().id("us", id).searched(MAY);
        return (area.isEmpty() ? search : search.area(area)).build();
    }

    @Test
    void jointWork_recordedByAnotherForce_isAGapOfSeizuresAndAShareOfMoney() {
        AllianceRecord[] cash = {joint("us", 2, Role.PARTICIPATED), cash("C2", MAY, 300, JUNE)};
        Run run = told(inquiry(), cash);

        assertThat(value(run, "cash.seizures")).isEqualTo("1");
        assertThat(run.told("cash.seizures").at("/this_year/words").asText()).isEqualTo("at least 1");
        assertThat(run.told("cash.seizures")
                        .at("/this_year/completeness/gaps/recorded_elsewhere")
                        .asInt())
                .isEqualTo(1);
        assertThat(value(run, "cash.seized")).isEqualTo("350");
        assertThat(text(inquiry(), cash))
                .containsPattern("\nrecorded here +£300\\.00 .*\nparticipated +£50\\.00 .*\nTotal +£350\\.00 ");
    }

    @Test
    void jointWork_ofBothForces_countsOnce() {
        Run run = told(inquiry(), joint("us", 2, Role.PARTICIPATED), joint("them", 1, Role.RECORDED));

        assertThat(value(run, "cash.seizures")).isEqualTo("1");
        assertThat(run.told("cash.seizures").at("/this_year/state").asText()).isEqualTo("complete");
        assertThat(value(run, "cash.seized")).isEqualTo("100");
    }

    private static CashSeizure joint(String force, int place, Role role) {
        return CashSeizure.builder()
                .id(force, "C1")
                .seized(MAY)
                .amount(BigDecimal.valueOf(100), GBP)
                .joint("J1", Share.equal(place, 2), role)
                .build();
    }
}
