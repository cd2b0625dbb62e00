package io.github.alliancestats.drug;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.PriceList.Price;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.record.SeizedDrug;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListTest {

    private static final Quantity GRAM = Quantity.grams("1");
    private static final Quantity OUNCE = Quantity.of(1, QuantityUnit.OUNCE);
    private static final LocalDate LISTED = LocalDate.of(2023, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2023, 11, 5);

    private static MonetaryValuation.Builder dated(ValuationBasis basis, LocalDate date) {
        return MonetaryValuation.builder().basis(basis).priceDate(date).source("list 7");
    }

    private static MonetaryValuation.Builder street() {
        return dated(ValuationBasis.STREET, LISTED);
    }

    private static PriceList list(Drug drug, Quantity per, MonetaryValuation.Builder worth) {
        return PriceList.builder().price(drug, per, worth.build()).build();
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private static BigDecimal single(Optional<MonetaryValuation> value) {
        assertThat(value)
                .hasValueSatisfying(
                        valuation -> assertThat(valuation.hasRange()).isFalse());
        return number(value.orElseThrow().low());
    }

    /** Seizures and their value at 100% purity as a Lords' written answer gave them: vol 511, column 1130WA. */
    @Nested
    class HouseOfLords1989 {

        private static final LocalDate ANSWERED = LocalDate.of(1989, 10, 19);

        private static PriceList at(Drug drug, String pricePerGram) {
            MonetaryValuation worth = MonetaryValuation.builder()
                    .basis(ValuationBasis.STREET)
                    .amount(pounds(pricePerGram))
                    .priceDate(ANSWERED)
                    .source("HL Deb 19 Oct 1989")
                    .build();
            return PriceList.builder()
                    .price(new Price(drug, GRAM, worth, Optional.of("100% purity")))
                    .build();
        }

        private static BigDecimal millions(PriceList list, Drug drug, String kilograms, BigDecimal published) {
            return single(list.value(drug, Quantity.kilograms(kilograms), ValuationBasis.STREET, ANSWERED))
                    .movePointLeft(6)
                    .setScale(published.scale(), RoundingMode.HALF_UP);
        }

        @ParameterizedTest
        @CsvSource({
            "131.51, 33.41",
            "99.45, 25.27",
            "180.94, 45.97",
            "268.45, 68.20",
        })
        void heroin_isOnePriceForAllRows(String kilograms, BigDecimal published) {
            for (String feasible : List.of("254.0473", "254.05", "254.0696")) {
                assertThat(millions(at(Drug.HEROIN, feasible), Drug.HEROIN, kilograms, published))
                        .isEqualTo(published);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "54.91, 8.0",
            "323.20, 47.09",
            "217.25, 31.65",
            "332.29, 48.41",
        })
        void cocaine_isOnePriceForAllRows(String kilograms, BigDecimal published) {
            for (String feasible : List.of("145.6838", "145.69", "145.7010")) {
                assertThat(millions(at(Drug.COCAINE, feasible), Drug.COCAINE, kilograms, published))
                        .isEqualTo(published);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "heroin, 254, 99.45, 25.27",
            "heroin, 254.0472, 99.45, 25.27",
            "heroin, 254.0697, 268.45, 68.20",
            "cocaine, 146, 323.20, 47.09",
            "cocaine, 145.6837, 323.20, 47.09",
            "cocaine, 145.7011, 332.29, 48.41",
        })
        void priceInWholePounds_orOutsideTheFeasibleOnes_missesARow(
                String id, String price, String kilograms, BigDecimal published) {
            Drug drug = Drug.find(id).orElseThrow();

            assertThat(millions(at(drug, price), drug, kilograms, published)).isNotEqualTo(published);
        }

        @Test
        void valuation_saysHowItCameAbout() {
            MonetaryValuation value = at(Drug.HEROIN, "254.05")
                    .value(Drug.HEROIN, Quantity.kilograms("2.5"), ValuationBasis.STREET, ANSWERED.plusDays(1))
                    .orElseThrow();

            assertThat(value.source())
                    .contains("2.5 kg at a street price of GBP 254.05 per g, 100% purity (HL Deb 19 Oct 1989)");
            assertThat(value.low()).isEqualTo(pounds("635125"));
            assertThat(value.typical()).contains(pounds("635125"));
            assertThat(value.basis()).isEqualTo(ValuationBasis.STREET);
            assertThat(value.priceDate()).contains(ANSWERED);
            assertThat(value.region()).isEmpty();
        }

        @Test
        void columnOfOneDrug_isNotThePriceOfTheOther() {
            assertThat(millions(at(Drug.COCAINE, "254.05"), Drug.COCAINE, "323.20", new BigDecimal("47.09")))
                    .isEqualTo("82.11");
        }
    }

    @Nested
    class Units {

        @Test
        void pricePerOunce_readAsPerGram_overstates28Times() {
            Quantity kilogram = Quantity.kilograms("1");
            BigDecimal right = single(list(Drug.CANNABIS_RESIN, OUNCE, street().amount(pounds("80")))
                    .value(Drug.CANNABIS_RESIN, kilogram, ValuationBasis.STREET, DAY));
            BigDecimal naive = single(list(Drug.CANNABIS_RESIN, GRAM, street().amount(pounds("80")))
                    .value(Drug.CANNABIS_RESIN, kilogram, ValuationBasis.STREET, DAY));

            assertThat(naive).isEqualByComparingTo("80000");
            assertThat(right).isEqualTo("2821.91695596643303325406"); // 80,000 / 28.349523125 = ...25406465...
            assertThat(naive.divide(right, 9, RoundingMode.HALF_EVEN)).isEqualTo("28.349523125");
        }

        @ParameterizedTest
        @CsvSource({
            "1, OUNCE, 80",
            "1, POUND, 1280",
            "28.349523125, GRAM, 80",
            "453592.37, MILLIGRAM, 1280",
            "0, KILOGRAM, 0",
        })
        void quotientThatEnds_isExact(BigDecimal number, QuantityUnit unit, BigDecimal pounds) {
            PriceList list = list(Drug.CANNABIS_RESIN, OUNCE, street().amount(pounds("80")));

            assertThat(single(list.value(Drug.CANNABIS_RESIN, Quantity.of(number, unit), ValuationBasis.STREET, DAY)))
                    .isEqualByComparingTo(pounds);
        }

        @Test
        void quotientThatEndsLate_isExactToo() {
            PriceList list = list(Drug.HEROIN, Quantity.of(1L << 40, QuantityUnit.GRAM), street().amount(pounds("1")));

            assertThat(single(list.value(Drug.HEROIN, GRAM, ValuationBasis.STREET, DAY)))
                    .isEqualTo("0.0000000000009094947017729282379150390625");
        }

        @Test
        void quotientWithoutEnd_isRoundedHalfToEven_farBelowAPenny() {
            PriceList list =
                    list(Drug.MDMA, Quantity.tablets(3), street().range(pounds("10"), pounds("20"), pounds("20")));

            MonetaryValuation value = list.value(Drug.MDMA, Quantity.tablets(1), ValuationBasis.STREET, DAY)
                    .orElseThrow();

            assertThat(number(value.low())).isEqualTo("3.33333333333333333333");
            assertThat(number(value.high())).isEqualTo("6.66666666666666666667");
            assertThat(value.typical()).contains(value.high());
            assertThat(single(list(Drug.MDMA, Quantity.tablets(3), street().amount(pounds("10")))
                            .value(Drug.MDMA, Quantity.tablets(3), ValuationBasis.STREET, DAY)))
                    .isEqualTo("10"); // and not 3 times what one is worth, 9.99...
        }

        @Test
        void tabletsAndDoses_areOneKind() {
            PriceList list = list(Drug.LSD, Quantity.of(100, QuantityUnit.DOSE), street().amount(pounds("250")));

            assertThat(list.value(Drug.LSD, Quantity.tablets(10), ValuationBasis.STREET, DAY)
                            .flatMap(MonetaryValuation::source))
                    .contains("10 tablets at a street price of GBP 250 per 100 doses (list 7)");
        }

        @ParameterizedTest
        @CsvSource({
            "MILLIGRAM, mg",
            "OUNCE, oz",
            "LITRE, l",
            "TABLET, tablet",
            "DOSE, dose",
            "PLANT, plant",
            "WRAP, wrap",
            "CANISTER, canister",
            "ITEM, item",
        })
        void sentence_namesOneOfTheUnit(QuantityUnit unit, String one) {
            PriceList list = list(Drug.GHB, Quantity.of(1, unit), street().amount(pounds("5")));

            assertThat(list.value(Drug.GHB, Quantity.of(2, unit), ValuationBasis.STREET, DAY)
                            .flatMap(MonetaryValuation::source))
                    .contains("2 " + unit + " at a street price of GBP 5 per " + one + " (list 7)");
        }
    }

    @Nested
    class MissingPrices {

        private final PriceList list = list(Drug.HEROIN, GRAM, street().amount(pounds("80")));

        @Test
        void otherDrugOrBasis_hasNoValue_whichIsNotZero() {
            assertThat(list.value(Drug.HEROIN, GRAM, ValuationBasis.STREET, DAY))
                    .isPresent();
            assertThat(list.value(Drug.MORPHINE, GRAM, ValuationBasis.STREET, DAY))
                    .isEmpty();
            assertThat(list.value(Drug.HEROIN, GRAM, ValuationBasis.WHOLESALE, DAY))
                    .isEmpty();
            assertThat(PriceList.builder().build().value(Drug.HEROIN, GRAM, ValuationBasis.STREET, DAY))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(QuantityUnit.class)
        void kindsOfUnit_neverConvert(QuantityUnit unit) {
            assertThat(list.value(Drug.HEROIN, Quantity.of(1, unit), ValuationBasis.STREET, DAY)
                            .isPresent())
                    .isEqualTo(unit.kind() == UnitKind.MASS);
        }

        @Test
        void eachKindOfUnit_hasItsOwnPrice() {
            PriceList both = PriceList.builder()
                    .prices(list.prices())
                    .price(
                            Drug.HEROIN,
                            Quantity.of(1, QuantityUnit.WRAP),
                            street().amount(pounds("10")).build())
                    .build();

            assertThat(single(both.value(Drug.HEROIN, GRAM, ValuationBasis.STREET, DAY)))
                    .isEqualTo("80");
            assertThat(single(both.value(Drug.HEROIN, Quantity.of(3, QuantityUnit.WRAP), ValuationBasis.STREET, DAY)))
                    .isEqualTo("30");
        }

        @Test
        void zeroOfIt_isWorthZero_andLessThanZero_isRefused() {
            assertThat(single(list.value(Drug.HEROIN, Quantity.grams("0"), ValuationBasis.STREET, DAY)))
                    .isZero();
            assertThatThrownBy(() -> list.value(Drug.HEROIN, Quantity.grams("-1"), ValuationBasis.STREET, DAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not be negative")
                    .hasMessageContaining("-1 g");
        }
    }

    @Nested
    class Vintages {

        private final PriceList list = PriceList.builder()
                .price(Drug.HEROIN, GRAM, street("2022-04-01", "60"))
                .price(Drug.HEROIN, GRAM, street("2024-04-01", "90"))
                .price(Drug.HEROIN, GRAM, street("2023-04-01", "70"))
                .build();

        private static MonetaryValuation street(String date, String price) {
            return dated(ValuationBasis.STREET, LocalDate.parse(date))
                    .amount(pounds(price))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "2022-04-01, 60",
            "2023-03-31, 60",
            "2023-04-01, 70",
            "2024-03-31, 70",
            "2024-04-01, 90",
            "2031-01-01, 90",
        })
        void latestOnOrBeforeTheDay_applies(LocalDate seized, BigDecimal pricePerGram) {
            assertThat(single(list.value(Drug.HEROIN, GRAM, ValuationBasis.STREET, seized)))
                    .isEqualTo(pricePerGram);
        }

        @Test
        void noneApplies_beforeTheFirst() {
            assertThat(list.value(Drug.HEROIN, GRAM, ValuationBasis.STREET, LocalDate.of(2022, 3, 31)))
                    .isEmpty();
        }

        @Test
        void yearAtTodaysList_isNotTheYear() {
            Quantity kilogram = Quantity.kilograms("1");
            BigDecimal right = BigDecimal.ZERO;
            BigDecimal naive = BigDecimal.ZERO;
            for (String seized : List.of("2022-06-01", "2023-06-01", "2024-06-01")) {
                right = right.add(
                        single(list.value(Drug.HEROIN, kilogram, ValuationBasis.STREET, LocalDate.parse(seized))));
                naive = naive.add(
                        single(list.value(Drug.HEROIN, kilogram, ValuationBasis.STREET, LocalDate.of(2024, 6, 1))));
            }

            assertThat(right).isEqualTo("220000");
            assertThat(naive).isEqualTo("270000").isNotEqualTo(right);
        }

        @Test
        void newPrice_leavesOlderSeizuresAsTheyWere() {
            PriceList revised = PriceList.builder()
                    .prices(list.prices())
                    .price(Drug.HEROIN, GRAM, street("2025-04-01", "100"))
                    .build();

            assertThat(revised.value(Drug.HEROIN, GRAM, ValuationBasis.STREET, DAY))
                    .isEqualTo(list.value(Drug.HEROIN, GRAM, ValuationBasis.STREET, DAY));
            assertThat(revised).isNotEqualTo(list);
        }
    }

    @Nested
    class Regions {

        private final PriceList list = PriceList.builder()
                .price(Drug.COCAINE, GRAM, street().amount(pounds("80")).build())
                .price(
                        Drug.COCAINE,
                        GRAM,
                        street().amount(pounds("100")).region("Cumbria").build())
                .price(Drug.CANNABIS_HERBAL, GRAM, street().amount(pounds("10")).build())
                .build();

        @Test
        void priceOfTheRegion_applies_andTheValuationNamesIt() {
            MonetaryValuation value = list.value(Drug.COCAINE, GRAM, ValuationBasis.STREET, DAY, "Cumbria")
                    .orElseThrow();

            assertThat(value.low()).isEqualTo(pounds("100"));
            assertThat(value.region()).contains("Cumbria");
            assertThat(single(list.value(Drug.COCAINE, GRAM, ValuationBasis.STREET, DAY)))
                    .isEqualTo("80");
        }

        @Test
        void priceWithoutARegion_isNotThatOfARegion_unlessTheCallerSaysSo() {
            Quantity ten = Quantity.grams("10");

            assertThat(list.value(Drug.CANNABIS_HERBAL, ten, ValuationBasis.STREET, DAY, "Cumbria"))
                    .isEmpty();
            assertThat(list.value(Drug.CANNABIS_HERBAL, ten, ValuationBasis.STREET, DAY, "Cumbria")
                            .or(() -> list.value(Drug.CANNABIS_HERBAL, ten, ValuationBasis.STREET, DAY)))
                    .hasValueSatisfying(value -> assertThat(value.region()).isEmpty());
            assertThat(list.value(Drug.COCAINE, ten, ValuationBasis.STREET, DAY, "cumbria"))
                    .isEmpty();
        }

        @Test
        void yieldsToo_areValuedByRegion() {
            DryYield yield = DryYield.perPlant(Quantity.grams("40"), "guideline");

            assertThat(list.value(Drug.CANNABIS_HERBAL, Quantity.plants(1), yield, ValuationBasis.STREET, DAY))
                    .isPresent();
            assertThat(list.value(
                            Drug.CANNABIS_HERBAL, Quantity.plants(1), yield, ValuationBasis.STREET, DAY, "Cumbria"))
                    .isEmpty();
            assertThat(single(
                            list.value(Drug.COCAINE, Quantity.plants(1), yield, ValuationBasis.STREET, DAY, "Cumbria")))
                    .isEqualTo("4000");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", " Cumbria", "Cumbria "})
        void regionThatNamesNone_isRefused(String region) {
            assertThatThrownBy(() -> list.value(Drug.COCAINE, GRAM, ValuationBasis.STREET, DAY, region))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("region");
        }
    }

    @Nested
    class Ranges {

        @Test
        void lowTypicalAndHigh_areEachMultiplied() {
            PriceList list = list(Drug.COCAINE, GRAM, street().range(pounds("60"), pounds("80"), pounds("100.50")));

            MonetaryValuation value = list.value(Drug.COCAINE, Quantity.grams("156"), ValuationBasis.STREET, DAY)
                    .orElseThrow();

            assertThat(value.low()).isEqualTo(pounds("9360"));
            assertThat(value.typical()).contains(pounds("12480"));
            assertThat(value.high()).isEqualTo(pounds("15678"));
            assertThat(value.source())
                    .contains("156 g at a street price of GBP 60 to 100.5 (typically 80) per g (list 7)");
        }

        @Test
        void typicalThatWasNotGiven_staysUnknown() {
            PriceList list = list(Drug.COCAINE, GRAM, street().range(pounds("60"), pounds("100")));

            MonetaryValuation value = list.value(Drug.COCAINE, Quantity.grams("2"), ValuationBasis.STREET, DAY)
                    .orElseThrow();

            assertThat(value.typical()).isEmpty();
            assertThat(value.source()).contains("2 g at a street price of GBP 60 to 100 per g (list 7)");
        }

        @Test
        void currencyIsThatOfThePrice_andOneAlone() {
            PriceList list = list(Drug.COCAINE, GRAM, street().amount(money("90", EUR)));

            assertThat(list.value(Drug.COCAINE, Quantity.grams("2"), ValuationBasis.STREET, DAY)
                            .map(MonetaryValuation::low))
                    .contains(money("180", EUR));
            assertThatThrownBy(() -> street().range(money("60", EUR), pounds("100")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("one currency");
        }
    }

    /** 300 plants have as many values as there are assumptions; each says which it is. */
    @Nested
    class Plants {

        private static final Quantity FOUND = Quantity.plants(300);
        private static final PriceList TEN_POUNDS_A_GRAM =
                list(Drug.CANNABIS_HERBAL, GRAM, street().amount(pounds("10")));

        @ParameterizedTest
        @CsvSource({"33, 99000", "40, 120000", "55, 165000"})
        void yieldTimesPrice_isPotential(String grams, String expected) {
            DryYield yield = DryYield.perPlant(Quantity.grams(grams), "a guideline");

            MonetaryValuation value = TEN_POUNDS_A_GRAM
                    .value(Drug.CANNABIS_HERBAL, FOUND, yield, ValuationBasis.STREET, DAY)
                    .orElseThrow();

            assertThat(value.low()).isEqualTo(pounds(expected));
            assertThat(value.basis()).isEqualTo(ValuationBasis.POTENTIAL);
            assertThat(value.priceDate()).contains(LISTED);
            assertThat(value.source().orElseThrow())
                    .startsWith("300 plants at " + grams + " g dry per plant (a guideline) give ")
                    .endsWith(" g at a street price of GBP 10 per g (list 7)");
        }

        @Test
        void flatRate_isAPriceOfAPlant() {
            PriceList flat = list(
                    Drug.CANNABIS_PLANT,
                    Quantity.plants(1),
                    dated(ValuationBasis.POTENTIAL, LISTED).amount(pounds("1000")));

            MonetaryValuation value = flat.value(Drug.CANNABIS_PLANT, FOUND, ValuationBasis.POTENTIAL, DAY)
                    .orElseThrow();

            assertThat(value.low()).isEqualTo(pounds("300000"));
            assertThat(value.source()).contains("300 plants at a potential price of GBP 1000 per plant (list 7)");
        }

        @Test
        void publishedTotal_isAPriceOfAllItsPlants() {
            PriceList rate2023 = list(
                    Drug.CANNABIS_PLANT,
                    Quantity.plants(182_422),
                    dated(ValuationBasis.POTENTIAL, LISTED).range(pounds("115000000"), pounds("130000000")));

            MonetaryValuation value = rate2023.value(Drug.CANNABIS_PLANT, FOUND, ValuationBasis.POTENTIAL, DAY)
                    .orElseThrow();

            assertThat(number(value.low()).setScale(-3, RoundingMode.HALF_UP)).isEqualByComparingTo("189000");
            assertThat(number(value.high()).setScale(-3, RoundingMode.HALF_UP)).isEqualByComparingTo("214000");
            assertThat(value.typical()).isEmpty();
        }

        @Test
        void plants_haveNoValueWithoutAYield_forNoneIsBuiltIn() {
            assertThat(TEN_POUNDS_A_GRAM.value(Drug.CANNABIS_HERBAL, FOUND, ValuationBasis.STREET, DAY))
                    .isEmpty();
            assertThat(TEN_POUNDS_A_GRAM.value(Drug.CANNABIS_PLANT, FOUND, ValuationBasis.POTENTIAL, DAY))
                    .isEmpty();
            assertThat(TEN_POUNDS_A_GRAM.value(
                            Drug.CANNABIS_HERBAL,
                            FOUND,
                            DryYield.ofWetWeight(new BigDecimal("0.2"), "a laboratory"),
                            ValuationBasis.STREET,
                            DAY))
                    .isEmpty();
        }

        @Test
        void yieldWithoutAPrice_hasNoValue() {
            DryYield yield = DryYield.perPlant(Quantity.grams("55"), "a guideline");

            assertThat(TEN_POUNDS_A_GRAM.value(Drug.CANNABIS_RESIN, FOUND, yield, ValuationBasis.STREET, DAY))
                    .isEmpty();
            assertThat(TEN_POUNDS_A_GRAM.value(Drug.CANNABIS_HERBAL, FOUND, yield, ValuationBasis.WHOLESALE, DAY))
                    .isEmpty();
            assertThat(TEN_POUNDS_A_GRAM.value(
                            Drug.CANNABIS_HERBAL, FOUND, yield, ValuationBasis.STREET, LISTED.minusDays(1)))
                    .isEmpty();
        }

        @Test
        void fewerThanNoPlants_areRefused() {
            DryYield yield = DryYield.perPlant(Quantity.grams("55"), "a guideline");

            assertThatThrownBy(() -> TEN_POUNDS_A_GRAM.value(
                            Drug.CANNABIS_HERBAL, Quantity.plants(-1), yield, ValuationBasis.STREET, DAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-1 plant");
        }

        /** 200 plants and 30 kg of wet bud. */
        @Test
        void farm_isWorthOneThingOnTheStreetAndAnotherPerhaps_whichNeverAdd() {
            Quantity plants = Quantity.plants(200);
            Quantity bud = Quantity.kilograms("30");
            DryYield perPlant = DryYield.perPlant(Quantity.grams("55"), "Sentencing Council");
            DryYield dried = DryYield.ofWetWeight(new BigDecimal("0.2"), "drug expert witness");

            MonetaryValuation potential = TEN_POUNDS_A_GRAM
                    .value(Drug.CANNABIS_HERBAL, plants, perPlant, ValuationBasis.STREET, DAY)
                    .orElseThrow();
            MonetaryValuation street = TEN_POUNDS_A_GRAM
                    .value(Drug.CANNABIS_HERBAL, bud, dried, ValuationBasis.STREET, DAY)
                    .orElseThrow();

            assertThat(potential.basis()).isEqualTo(ValuationBasis.POTENTIAL);
            assertThat(potential.low()).isEqualTo(pounds("110000"));
            assertThat(potential.source())
                    .contains("200 plants at 55 g dry per plant (Sentencing Council) give 11000 g at a street price of"
                            + " GBP 10 per g (list 7)");
            assertThat(street.basis()).isEqualTo(ValuationBasis.STREET);
            assertThat(street.low()).isEqualTo(pounds("60000"));
            assertThat(street.source())
                    .contains("30 kg at 0.2 g dry per wet g (drug expert witness) give 6 kg at a street price of"
                            + " GBP 10 per g (list 7)");

            DrugSeizure farm = DrugSeizure.builder()
                    .id("cumbria", "farm")
                    .seized(DAY)
                    .drug(Drug.CANNABIS_PLANT, plants, potential)
                    .drug(Drug.CANNABIS_HERBAL, bud, street)
                    .build();
            BigDecimal wetAsIfDry =
                    single(TEN_POUNDS_A_GRAM.value(Drug.CANNABIS_HERBAL, bud, ValuationBasis.STREET, DAY));
            BigDecimal naive = number(potential.low()).add(wetAsIfDry);

            assertThat(drugValue(ValuationBasis.STREET, farm)).isEqualTo(pounds("60000"));
            assertThat(drugValue(ValuationBasis.POTENTIAL, farm)).isEqualTo(pounds("110000"));
            assertThat(naive).isEqualTo("410000");
        }

        private static MonetaryAmount drugValue(ValuationBasis basis, DrugSeizure seizure) {
            return AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                    .reportingIn(GBP)
                    .valuedAt(basis)
                    .summarize(List.of(seizure))
                    .figure(DrugMeasures.VALUE)
                    .known();
        }
    }

    /** A weight that the laboratory corrects is a new value beside the old one, at the same price. */
    @Test
    void reweighing_isAnotherValuation_ofTheSameVintage() {
        PriceList list = list(Drug.COCAINE, GRAM, street().amount(pounds("60")));

        MonetaryValuation recorded = list.value(Drug.COCAINE, Quantity.grams("500"), ValuationBasis.STREET, DAY)
                .orElseThrow();
        MonetaryValuation reweighed = list.value(Drug.COCAINE, Quantity.grams("200"), ValuationBasis.STREET, DAY)
                .orElseThrow();

        assertThat(recorded.low()).isEqualTo(pounds("30000"));
        assertThat(reweighed.low()).isEqualTo(pounds("12000"));
        assertThat(reweighed.priceDate()).isEqualTo(recorded.priceDate());
        assertThat(reweighed.source()).isNotEqualTo(recorded.source());
    }

    @Test
    void valuation_isWhatARecordTakes() {
        PriceList list = list(Drug.COCAINE, GRAM, street().amount(pounds("60")));
        SeizedDrug.Builder seized = SeizedDrug.builder().drug(Drug.COCAINE).quantity(Quantity.grams("5"));

        list.value(Drug.COCAINE, Quantity.grams("5"), ValuationBasis.STREET, DAY)
                .ifPresent(seized::valuation);

        assertThat(seized.build().valuations())
                .singleElement()
                .hasToString("street GBP 300, prices of 2023-04-01, by 5 g at a street price of GBP 60 per g (list 7)");
    }

    @Nested
    class AsAValue {

        private final List<Price> prices = List.of(
                price(Drug.COCAINE, GRAM, street().amount(pounds("80")), "30% purity"),
                price(Drug.COCAINE, GRAM, dated(ValuationBasis.STREET, DAY).amount(pounds("85")), null),
                price(Drug.COCAINE, GRAM, street().amount(pounds("90")).region("Cumbria"), null),
                price(Drug.COCAINE, Quantity.tablets(1), street().amount(pounds("5")), null),
                price(
                        Drug.COCAINE,
                        Quantity.kilograms("1"),
                        dated(ValuationBasis.WHOLESALE, LISTED).amount(pounds("40000")),
                        null),
                price(Drug.HEROIN, OUNCE, street().range(pounds("900"), pounds("1200")), null));

        private static Price price(Drug drug, Quantity per, MonetaryValuation.Builder worth, @Nullable String purity) {
            return new Price(drug, per, worth.build(), Optional.ofNullable(purity));
        }

        @Test
        void prices_standInOneOrder_inWhichTheyWereNotAdded() {
            PriceList list = PriceList.builder().prices(prices).build();
            List<Price> backwards = new ArrayList<>(prices);
            Collections.reverse(backwards);
            PriceList reversed = PriceList.builder().prices(backwards).build();

            assertThat(list.prices()).containsExactlyElementsOf(prices);
            assertThat(reversed.prices()).containsExactlyElementsOf(prices);
            assertThat(reversed).isEqualTo(list).hasSameHashCodeAs(list).hasToString("price list, prices: 6");
        }

        @Test
        void anyPriceMore_makesAnotherList() {
            PriceList list = PriceList.builder().prices(prices).build();

            for (Price price : prices) {
                List<Price> fewer = new ArrayList<>(prices);
                fewer.remove(price);

                assertThat(PriceList.builder().prices(fewer).build()).isNotEqualTo(list);
            }
        }

        @Test
        void purityIsPartOfThePrice() {
            MonetaryValuation.Builder worth = street().amount(pounds("80"));

            assertThat(price(Drug.COCAINE, GRAM, worth, "100% purity"))
                    .isNotEqualTo(price(Drug.COCAINE, GRAM, street().amount(pounds("80")), null));
        }

        @Test
        void price_printsAllThatItSays() {
            assertThat(prices.get(0))
                    .hasToString("Cocaine, GBP 80 per g, street, prices of 2023-04-01, 30% purity (list 7)");
            assertThat(prices.get(2))
                    .hasToString("Cocaine, GBP 90 per g, street, prices of 2023-04-01, Cumbria (list 7)");
            assertThat(prices.get(5))
                    .hasToString("Heroin, GBP 900 to 1200 per oz, street, prices of 2023-04-01 (list 7)");
        }

        @Test
        void build_isNotChangedByWhatIsAddedLater() {
            PriceList.Builder builder = PriceList.builder().prices(prices);
            PriceList before = builder.build();

            builder.price(
                    Drug.HEROIN,
                    OUNCE,
                    dated(ValuationBasis.STREET, DAY).amount(pounds("1")).build());

            assertThat(before).isEqualTo(PriceList.builder().prices(prices).build());
            assertThat(number(before.value(Drug.HEROIN, OUNCE, ValuationBasis.STREET, DAY)
                            .orElseThrow()
                            .low()))
                    .isEqualTo("900");
            assertThatThrownBy(() -> before.prices().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Nonsense {

        private static void refused(Quantity per, MonetaryValuation worth, String... message) {
            PriceList.Builder prices = PriceList.builder();

            assertThatThrownBy(() -> prices.price(Drug.COCAINE, per, worth))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(message);
        }

        @Test
        void priceForNothing_orForAnUnknownUnit_isRefused() {
            MonetaryValuation worth = street().amount(pounds("80")).build();

            refused(Quantity.grams("0"), worth, "above zero", "0 g");
            refused(Quantity.grams("-1"), worth, "above zero", "-1 g");
            refused(Quantity.of(1, QuantityUnit.UNKNOWN), worth, "known unit", "1 of unknown unit");
        }

        @Test
        void priceOfNil_isRefused_butNotALowOfNil() {
            refused(GRAM, street().amount(pounds("0")).build(), "above zero", "GBP 0");
            assertThat(list(Drug.COCAINE, GRAM, street().range(pounds("0"), pounds("1")))
                            .prices())
                    .hasSize(1);
        }

        @Test
        void faceValue_isRefused() {
            refused(GRAM, dated(ValuationBasis.FACE, LISTED).amount(pounds("5")).build(), "face");
        }

        @Test
        void priceWithoutDateOrSource_isRefused() {
            refused(
                    GRAM,
                    MonetaryValuation.builder()
                            .basis(ValuationBasis.STREET)
                            .amount(pounds("80"))
                            .source("list 7")
                            .build(),
                    "its date and its source",
                    "list 7");
            refused(
                    GRAM,
                    MonetaryValuation.builder()
                            .basis(ValuationBasis.STREET)
                            .amount(pounds("80"))
                            .priceDate(LISTED)
                            .build(),
                    "its date and its source",
                    "2023-04-01");
        }

        @Test
        void regionOrPurityThatCouldNeverBeAskedFor_isRefused() {
            MonetaryValuation worth = street().amount(pounds("80")).build();

            refused(GRAM, street().amount(pounds("80")).region("Cumbria ").build(), "region", "\"Cumbria \"");
            assertThatThrownBy(() -> new Price(Drug.COCAINE, GRAM, worth, Optional.of(" ")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("purity");
        }

        @Test
        void twoPricesOfOneDate_areRefused_inWhateverUnitOfTheKind() {
            PriceList.Builder prices = PriceList.builder()
                    .price(Drug.COCAINE, GRAM, street().amount(pounds("80")).build());

            assertThatThrownBy(() -> prices.price(
                            Drug.COCAINE, OUNCE, street().amount(pounds("1000")).build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("one price of a date")
                    .hasMessageContaining("GBP 80 per g")
                    .hasMessageContaining("GBP 1000 per oz");
            assertThat(prices.build().prices())
                    .singleElement()
                    .extracting(Price::per)
                    .isEqualTo(GRAM);
        }
    }

    @Test
    void quantityOfTenThousandDigits_isRefused() {
        PriceList list = PriceList.builder()
                .price(
                        Drug.HEROIN,
                        Quantity.grams("1"),
                        MonetaryValuation.builder()
                                .basis(ValuationBasis.STREET)
                                .amount(pounds("80"))
                                .priceDate(LocalDate.of(2024, 1, 1))
                                .source("list 7")
                                .build())
                .build();
        Quantity absurd = Quantity.of(new BigDecimal("1E+9999"), QuantityUnit.GRAM);

        assertThatThrownBy(() -> list.value(Drug.HEROIN, absurd, ValuationBasis.STREET, LocalDate.of(2024, 2, 1)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000 digits");
    }
}
