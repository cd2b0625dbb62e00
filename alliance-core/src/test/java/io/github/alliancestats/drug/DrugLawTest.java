package io.github.alliancestats.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.DrugLaw.Provision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugLawTest {

    private static final DrugLaw LAW = DrugLaw.misuseOfDrugsAct();
    private static final LocalDate IN_FORCE = LocalDate.of(1973, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Drug drug(String id) {
        return Drug.standard().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no drug " + id));
    }

    private static DrugClass classOf(Drug drug, LocalDate day) {
        return LAW.classOf(drug, Preparation.UNSPECIFIED, day);
    }

    /**
     * Every change that the law knows: drug, preparation, first day, class the day before, class on the day,
     * source. Where the class is the same on both days, the definition of the family changed, or what was
     * prepared for injection had been Class A before.
     */
    private static final String CHANGES = """
            mdma                        | TABLET      | 1977-09-01 | UNKNOWN        | A         | table of penalties
            mda                         | TABLET      | 1977-09-01 | UNKNOWN        | A         | SI 1977/1243
            pma                         | TABLET      | 1977-09-01 | UNKNOWN        | A         | SI 1977/1243
            2c-b                        | TABLET      | 1977-09-01 | UNKNOWN        | A         | SI 1977/1243
            pcp                         | POWDER      | 1979-09-01 | UNKNOWN        | A         | Home Office list, 2010
            alfentanil                  | LIQUID      | 1984-09-01 | UNKNOWN        | A         | Home Office list, 2010
            barbiturates                | TABLET      | 1985-01-01 | UNKNOWN        | B         | table of penalties
            barbiturates                | INJECTION   | 1985-01-01 | UNKNOWN        | A         | table of penalties
            benzodiazepines             | TABLET      | 1986-04-01 | UNKNOWN        | C         | table of penalties
            diazepam                    | TABLET      | 1986-04-01 | UNKNOWN        | C         | table of penalties
            temazepam                   | TABLET      | 1986-04-01 | UNKNOWN        | C         | table of penalties
            carfentanil                 | POWDER      | 1987-04-01 | UNKNOWN        | A         | SI 1986/2230
            buprenorphine               | TABLET      | 1989-09-18 | UNKNOWN        | C         | SI 1989/1340
            anabolic-steroids           | INJECTION   | 1996-09-01 | NOT_CONTROLLED | C         | Circular 29/1996
            ghb                         | LIQUID      | 2003-07-01 | NOT_CONTROLLED | C         | SI 2003/1243
            zolpidem                    | TABLET      | 2003-07-01 | UNKNOWN        | C         | Circular 039/2003
            cannabis                    | UNSPECIFIED | 2004-01-29 | B              | C         | SI 2003/3201
            cannabis-herbal             | HERBAL      | 2004-01-29 | B              | C         | SI 2003/3201
            cannabis-resin              | RESIN       | 2004-01-29 | B              | C         | SI 2003/3201
            cannabis-plant              | PLANT       | 2004-01-29 | B              | C         | SI 2003/3201
            cannabis-oil                | OIL         | 2004-01-29 | UNKNOWN        | C         | SI 2003/3201
            cannabinol                  | OIL         | 2004-01-29 | A              | C         | SI 2003/3201
            magic-mushrooms             | HERBAL      | 2005-07-18 | UNKNOWN        | A         | Circular 36/2005
            ketamine                    | POWDER      | 2006-01-01 | NOT_CONTROLLED | C         | SI 2005/3178
            methylamphetamine           | POWDER      | 2007-01-18 | B              | A         | Circular 041/2006
            methylamphetamine           | INJECTION   | 2007-01-18 | A              | A         | Circular 041/2006
            cannabis                    | UNSPECIFIED | 2009-01-26 | C              | B         | HL Deb 25 November 2008 c1378
            cannabis-herbal             | HERBAL      | 2009-01-26 | C              | B         | HL Deb 25 November 2008 c1378
            cannabis-resin              | RESIN       | 2009-01-26 | C              | B         | HL Deb 25 November 2008 c1378
            cannabis-plant              | PLANT       | 2009-01-26 | C              | B         | HL Deb 25 November 2008 c1378
            cannabis-oil                | OIL         | 2009-01-26 | C              | B         | HL Deb 25 November 2008 c1378
            cannabinol                  | OIL         | 2009-01-26 | C              | B         | HL Deb 25 November 2008 c1378
            synthetic-cannabinoids      | HERBAL      | 2009-12-23 | NOT_CONTROLLED | B         | Home Office release, 23 December 2009
            gbl                         | LIQUID      | 2009-12-23 | NOT_CONTROLLED | C         | Home Office release, 23 December 2009
            1.4-bd                      | LIQUID      | 2009-12-23 | NOT_CONTROLLED | C         | Home Office release, 23 December 2009
            bzp                         | TABLET      | 2009-12-23 | NOT_CONTROLLED | C         | Home Office release, 23 December 2009
            anabolic-steroids-2009      | INJECTION   | 2009-12-23 | NOT_CONTROLLED | C         | Home Office release, 23 December 2009
            mephedrone                  | POWDER      | 2010-04-16 | UNKNOWN        | B         | Circular 010/2010
            mephedrone                  | INJECTION   | 2010-04-16 | UNKNOWN        | A         | Circular 010/2010
            tapentadol                  | TABLET      | 2011-03-28 | UNKNOWN        | A         | SI 2011/744
            methoxetamine               | POWDER      | 2012-04-05 | UNKNOWN        | TEMPORARY | SI 2012/980
            desoxypipradrol             | POWDER      | 2012-06-13 | UNKNOWN        | B         | SI 2012/1390
            phenazepam                  | TABLET      | 2012-06-13 | UNKNOWN        | C         | SI 2012/1390
            methoxetamine               | POWDER      | 2013-02-26 | TEMPORARY      | B         | SI 2013/239
            o-desmethyltramadol         | TABLET      | 2013-02-26 | UNKNOWN        | B         | SI 2013/239
            nbome                       | TABLET      | 2013-06-10 | UNKNOWN        | TEMPORARY | SI 2013/1294
            benzofurans                 | TABLET      | 2013-06-10 | UNKNOWN        | TEMPORARY | SI 2013/1294
            nbome                       | TABLET      | 2014-06-10 | TEMPORARY      | A         | SI 2014/1106
            ketamine                    | POWDER      | 2014-06-10 | C              | B         | SI 2014/1106
            ketamine                    | INJECTION   | 2014-06-10 | C              | A         | SI 2014/1106
            lisdexamfetamine            | TABLET      | 2014-06-10 | UNKNOWN        | B         | SI 2014/1106
            benzofurans                 | TABLET      | 2014-06-10 | TEMPORARY      | B         | SI 2014/1106
            tramadol                    | TABLET      | 2014-06-10 | NOT_CONTROLLED | C         | SI 2014/1106
            zopiclone                   | TABLET      | 2014-06-10 | NOT_CONTROLLED | C         | SI 2014/1106
            zaleplon                    | TABLET      | 2014-06-10 | NOT_CONTROLLED | C         | SI 2014/1106
            khat                        | HERBAL      | 2014-06-24 | NOT_CONTROLLED | C         | Circular 011/2014
            ah-7921                     | TABLET      | 2015-01-07 | UNKNOWN        | A         | Circular 001/2015
            lsd-analogues               | TABLET      | 2015-01-07 | UNKNOWN        | A         | Circular 001/2015
            extended-tryptamines        | TABLET      | 2015-01-07 | UNKNOWN        | A         | Circular 001/2015
            mt-45                       | POWDER      | 2015-03-11 | UNKNOWN        | A         | SI 2015/215
            4.4-dmar                    | POWDER      | 2015-03-11 | UNKNOWN        | A         | SI 2015/215
            methylphenidate-like        | POWDER      | 2015-04-10 | UNKNOWN        | TEMPORARY | SI 2015/1027
            methiopropamine             | POWDER      | 2015-11-27 | UNKNOWN        | TEMPORARY | SI 2015/1929
            nitrous-oxide               | OTHER       | 2016-05-26 | NOT_CONTROLLED | PSA_ONLY  | Psychoactive Substances Act 2016
            hhc                         | VAPE        | 2016-05-26 | UNKNOWN        | PSA_ONLY  | ACMD letter, 22 May 2025
            synthetic-cannabinoids-2016 | VAPE        | 2016-12-14 | UNKNOWN        | B         | SI 2016/1109
            u-47700                     | POWDER      | 2017-05-31 | UNKNOWN        | A         | SI 2017/634
            methylphenidate-like        | POWDER      | 2017-05-31 | TEMPORARY      | B         | SI 2017/634
            benzodiazepines-2017        | TABLET      | 2017-05-31 | UNKNOWN        | C         | SI 2017/634
            etizolam                    | TABLET      | 2017-05-31 | UNKNOWN        | C         | SI 2017/634
            bromazolam                  | TABLET      | 2017-05-31 | UNKNOWN        | C         | SI 2017/634
            methiopropamine             | POWDER      | 2017-11-27 | TEMPORARY      | B         | SI 2017/1114
            methiopropamine             | INJECTION   | 2017-11-27 | TEMPORARY      | A         | SI 2017/1114
            pregabalin                  | TABLET      | 2019-04-01 | NOT_CONTROLLED | C         | announcement, 16 October 2018
            gabapentin                  | TABLET      | 2019-04-01 | NOT_CONTROLLED | C         | announcement, 16 October 2018
            synthetic-cannabinoids      | HERBAL      | 2019-11-15 | B              | B         | Circular 009/2019 (definition narrowed)
            synthetic-cannabinoids-2016 | VAPE        | 2019-11-15 | B              | B         | Circular 009/2019 (definition narrowed)
            benzodiazepines-2021        | TABLET      | 2021-08-18 | UNKNOWN        | C         | SI 2021/868
            ghb                         | LIQUID      | 2022-04-13 | C              | B         | Circular 001/2022
            gbl                         | LIQUID      | 2022-04-13 | C              | B         | Circular 001/2022
            1.4-bd                      | LIQUID      | 2022-04-13 | C              | B         | Circular 001/2022
            ghb                         | INJECTION   | 2022-04-13 | C              | A         | Circular 001/2022
            nitrous-oxide               | OTHER       | 2023-11-08 | PSA_ONLY       | C         | Circular 006/2023
            nitazenes                   | POWDER      | 2024-03-20 | UNKNOWN        | A         | SI 2024/190
            brorphine                   | POWDER      | 2024-03-20 | UNKNOWN        | A         | SI 2024/190
            diphenidine                 | POWDER      | 2024-03-20 | UNKNOWN        | B         | SI 2024/190
            remimazolam                 | LIQUID      | 2024-03-20 | UNKNOWN        | C         | Circular 001/2024
            nitazenes                   | TABLET      | 2025-01-15 | A              | A         | SI 2024/1361 (any that fit the definition)
            bucinnazine                 | POWDER      | 2025-01-15 | UNKNOWN        | A         | SI 2024/1361
            opioids-2025                | POWDER      | 2025-01-15 | UNKNOWN        | A         | SI 2024/1361
            xylazine                    | LIQUID      | 2025-01-15 | UNKNOWN        | C         | Circular 002/2025
            benzodiazepines-2025        | TABLET      | 2025-01-15 | UNKNOWN        | C         | Circular 002/2025
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CHANGES)
    void classOf_changesOnTheVeryDay(
            String id, Preparation preparation, LocalDate day, DrugClass before, DrugClass since, String source) {
        Drug drug = drug(id);

        assertThat(LAW.classOf(drug, preparation, day.minusDays(1)))
                .as("the day before")
                .isEqualTo(before);
        assertThat(LAW.classOf(drug, preparation, day)).as("the day itself").isEqualTo(since);
        Provision provision = LAW.provision(drug, day).orElseThrow();
        assertThat(provision.from()).isEqualTo(day);
        assertThat(provision.source()).contains(source);
    }

    @Test
    void tableOfChanges_leavesNoneOut() {
        Set<String> tested = CHANGES.lines()
                .map(line -> line.split(" *\\| *", 0))
                .map(cells -> cells[2] + " " + cells[0])
                .collect(Collectors.toSet());

        assertThat(LAW.provisions())
                .filteredOn(provision -> provision.from().isAfter(IN_FORCE))
                .extracting(
                        provision -> provision.from() + " " + provision.drug().id())
                .containsExactlyInAnyOrderElementsOf(tested);
    }

    @ParameterizedTest
    @CsvSource({
        "cocaine, A",
        "crack-cocaine, A",
        "heroin, A",
        "lsd, A",
        "mdma, A",
        "methadone, A",
        "morphine, A",
        "fentanyl, A",
        "pcp, A",
        "amphetamine, B",
        "barbiturates, B",
        "codeine, B",
        "methylphenidate, B",
        "cannabis, B",
        "ketamine, B",
        "mephedrone, B",
        "diazepam, C",
        "benzodiazepines, C",
        "zolpidem, C",
        "khat, C",
        "unknown, UNKNOWN",
    })
    void classOf_today(String id, DrugClass drugClass) {
        assertThat(classOf(drug(id), TODAY)).isEqualTo(drugClass);
    }

    @Test
    void everyNamedDrug_hasAClassToday() {
        assertThat(Drug.standard())
                .filteredOn(drug -> classOf(drug, TODAY) == DrugClass.UNKNOWN)
                .containsExactly(Drug.UNKNOWN);
    }

    @Test
    void classBDrugPreparedForInjection_isClassA() {
        assertThat(LAW.classOf(Drug.KETAMINE, Preparation.INJECTION, LocalDate.of(2014, 6, 9)))
                .as("Class C on that day")
                .isEqualTo(DrugClass.C);
        assertThat(LAW.classOf(Drug.HEROIN, Preparation.INJECTION, TODAY)).isEqualTo(DrugClass.A);
        assertThat(LAW.classOf(Drug.UNKNOWN, Preparation.INJECTION, TODAY)).isEqualTo(DrugClass.UNKNOWN);
    }

    @Test
    void everyClassBDrugOnEveryDay_isClassAIfPreparedForInjection_andNoOtherDrugChanges() {
        Set<Drug> everClassB = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Drug drug : Drug.standard()) {
            for (LocalDate day = IN_FORCE.minusYears(1); !day.isAfter(TODAY); day = day.plusDays(1)) {
                DrugClass ordinary =
                        LAW.provision(drug, day).map(Provision::drugClass).orElse(DrugClass.UNKNOWN);
                if (ordinary == DrugClass.B) {
                    everClassB.add(drug);
                }
                DrugClass injected = ordinary == DrugClass.B ? DrugClass.A : ordinary;
                if (LAW.classOf(drug, Preparation.INJECTION, day) != injected) {
                    wrong.add(drug + " on " + day);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(everClassB)
                .as("the drugs that a provision puts into Class B")
                .containsExactlyElementsOf(LAW.provisions().stream()
                        .filter(provision -> provision.drugClass() == DrugClass.B)
                        .map(Provision::drug)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .contains(Drug.AMPHETAMINE, Drug.METHYLAMPHETAMINE, Drug.CANNABIS_OIL, Drug.KETAMINE, Drug.GHB)
                .doesNotContain(Drug.COCAINE, Drug.DIAZEPAM);
    }

    @Test
    void injectionRule_saysThatItsDayIsNotVerified() {
        assertThat(LAW.preparationRules()).singleElement().satisfies(rule -> {
            assertThat(rule.source()).contains("Sch 2 Pt 1 para 6").contains("not verified");
            assertThat(rule.dayCertain()).isFalse();
        });
    }

    @Test
    void classKeys_accountForEverySeizure() {
        assertThat(DrugClass.values())
                .containsExactly(
                        DrugClass.A,
                        DrugClass.B,
                        DrugClass.C,
                        DrugClass.TEMPORARY,
                        DrugClass.PSA_ONLY,
                        DrugClass.NOT_CONTROLLED,
                        DrugClass.UNKNOWN);
    }

    @Test
    void nitrousOxide_isUnderThePsychoactiveSubstancesActOnly_untilItIsClassC() {
        Map<DrugClass, Long> days = daysByClass(Drug.NITROUS_OXIDE, IN_FORCE, LocalDate.of(2023, 11, 9));

        assertThat(days)
                .containsOnlyKeys(DrugClass.NOT_CONTROLLED, DrugClass.PSA_ONLY, DrugClass.C)
                .containsEntry(
                        DrugClass.PSA_ONLY,
                        ChronoUnit.DAYS.between(LocalDate.of(2016, 5, 26), LocalDate.of(2023, 11, 8)))
                .containsEntry(DrugClass.C, 1L);
        assertThat(classOf(Drug.NITROUS_OXIDE, LocalDate.of(2016, 5, 25))).isEqualTo(DrugClass.NOT_CONTROLLED);
    }

    @Test
    void compoundThatLeftTheClassOf2019_isAddedByTheCaller() {
        Drug left = Drug.of("mab-x", "A compound of the test", DrugFamily.SYNTHETIC_CANNABINOIDS);
        DrugLaw extended = LAW.with(new Provision(left, LocalDate.of(2016, 12, 14), DrugClass.B, "SI 2016/1109", false))
                .with(new Provision(
                        left, LocalDate.of(2019, 11, 15), DrugClass.NOT_CONTROLLED, "Circular 009/2019", true));

        assertThat(extended.classOf(left, Preparation.VAPE, LocalDate.of(2019, 11, 14)))
                .isEqualTo(DrugClass.B);
        assertThat(extended.classOf(left, Preparation.VAPE, LocalDate.of(2019, 11, 15)))
                .isEqualTo(DrugClass.NOT_CONTROLLED);
        assertThat(classOf(Drug.SYNTHETIC_CANNABINOIDS, LocalDate.of(2019, 11, 15)))
                .as("the family, whose name does not tell what left it")
                .isEqualTo(DrugClass.B);
    }

    private static Map<DrugClass, Long> daysByClass(Drug drug, LocalDate from, LocalDate before) {
        return from.datesUntil(before)
                .collect(Collectors.groupingBy(day -> classOf(drug, day), TreeMap::new, Collectors.counting()));
    }

    /** What a table without dates would say, made today or copied from an old page. */
    @Nested
    class AStaticTableOfClasses {

        private final Map<Drug, DrugClass> today =
                Drug.standard().stream().collect(Collectors.toMap(drug -> drug, drug -> classOf(drug, TODAY)));

        @Test
        void isWrongAboutGhb_onOneSideOrTheOtherOf13April2022() {
            Map<Drug, DrugClass> oldPage = Map.of(Drug.GHB, DrugClass.C);
            DrugClass dayBefore = LAW.classOf(Drug.GHB, Preparation.LIQUID, LocalDate.of(2022, 4, 12));
            DrugClass day = LAW.classOf(Drug.GHB, Preparation.LIQUID, LocalDate.of(2022, 4, 13));

            assertThat(dayBefore).isEqualTo(DrugClass.C).isNotEqualTo(today.get(Drug.GHB));
            assertThat(day).isEqualTo(DrugClass.B).isNotEqualTo(oldPage.get(Drug.GHB));
        }

        @Test
        void isWrongAboutAmphetamine_inASyringe() {
            assertThat(LAW.classOf(Drug.AMPHETAMINE, Preparation.POWDER, TODAY))
                    .isEqualTo(DrugClass.B)
                    .isEqualTo(today.get(Drug.AMPHETAMINE));
            assertThat(LAW.classOf(Drug.AMPHETAMINE, Preparation.INJECTION, TODAY))
                    .isEqualTo(DrugClass.A)
                    .isNotEqualTo(today.get(Drug.AMPHETAMINE));
        }

        @Test
        void isWrongAboutCannabis_ofJanuary2008() {
            assertThat(LAW.classOf(Drug.CANNABIS, Preparation.UNSPECIFIED, LocalDate.of(2008, 1, 15)))
                    .isEqualTo(DrugClass.C)
                    .isNotEqualTo(today.get(Drug.CANNABIS));
        }

        @Test
        void isWrongAboutTwelveDaysOfGhb_inTheFinancialYear2022To23() {
            LocalDate first = LocalDate.of(2022, 4, 1);
            Map<DrugClass, Long> naive = Map.of(Objects.requireNonNull(today.get(Drug.GHB)), 365L);

            assertThat(daysByClass(Drug.GHB, first, first.plusYears(1)))
                    .containsExactly(Map.entry(DrugClass.B, 353L), Map.entry(DrugClass.C, 12L))
                    .isNotEqualTo(naive);
            assertThat(daysByClass(Drug.GHB, first.minusYears(1), first))
                    .as("the year before, with which a trend would compare it")
                    .containsExactly(Map.entry(DrugClass.C, 365L));
        }
    }

    @Test
    void callersOwnDrug_isOfUnknownClass_untilTheLawIsExtended() {
        Drug own = Drug.of("2c-z", "2C-Z", DrugFamily.HALLUCINOGENS);
        Provision provision =
                new Provision(own, LocalDate.of(2024, 1, 1), DrugClass.TEMPORARY, "an order of the test", true);
        DrugLaw extended = LAW.with(provision);

        assertThat(classOf(own, TODAY)).isEqualTo(DrugClass.UNKNOWN);
        assertThat(extended.classOf(own, Preparation.POWDER, LocalDate.of(2023, 12, 31)))
                .isEqualTo(DrugClass.UNKNOWN);
        assertThat(extended.classOf(own, Preparation.POWDER, LocalDate.of(2024, 1, 1)))
                .isEqualTo(DrugClass.TEMPORARY);
        assertThat(extended.provision(own, TODAY)).contains(provision);
        assertThat(extended.name()).contains("amended");
        assertThat(extended).isNotEqualTo(LAW);
        assertThat(classOf(own, TODAY)).as("the law itself").isEqualTo(DrugClass.UNKNOWN);
    }

    @Test
    void with_aProvisionOfTheSameDrugAndDay_replacesIt() {
        DrugLaw amended =
                LAW.with(new Provision(Drug.GHB, LocalDate.of(2022, 4, 13), DrugClass.A, "an order of the test", true));

        assertThat(amended.classOf(Drug.GHB, Preparation.LIQUID, TODAY)).isEqualTo(DrugClass.A);
        assertThat(amended.classOf(Drug.GHB, Preparation.LIQUID, LocalDate.of(2022, 4, 12)))
                .isEqualTo(DrugClass.C);
        assertThat(amended.provisions()).hasSameSizeAs(LAW.provisions());
        assertThat(amended.preparationRules()).isEqualTo(LAW.preparationRules());
    }

    @Test
    void of_twoProvisionsOfOneDrugAndDay_isRefused() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        List<Provision> twice = List.of(
                new Provision(Drug.GHB, day, DrugClass.A, "one", true),
                new Provision(Drug.HEROIN, day, DrugClass.A, "one", true),
                new Provision(Drug.GHB, day, DrugClass.B, "another", true));

        assertThatThrownBy(() -> DrugLaw.of("a law", LocalDate.of(9999, 12, 31), twice, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ghb")
                .hasMessageContaining("2024-01-01");
    }

    @Test
    void of_provisionsInAnyOrder_isTheSameLaw() {
        List<Provision> provisions = LAW.provisions();
        List<Provision> reversed = new ArrayList<>(provisions);
        Collections.reverse(reversed);

        assertThat(DrugLaw.of(LAW.name(), LAW.knownThrough(), reversed, LAW.preparationRules()))
                .isEqualTo(LAW)
                .hasSameHashCodeAs(LAW);
    }

    @Test
    void lawOfTheCallers_knowsWhatItWasToldAndNoMore() {
        PreparationRule vapes = new PreparationRule(
                Preparation.VAPE, DrugClass.C, DrugClass.B, LocalDate.of(2024, 6, 1), "a rule of the test", true);
        DrugLaw own = DrugLaw.of(
                "a law of the test",
                LocalDate.of(9999, 12, 31),
                List.of(new Provision(Drug.XYLAZINE, LocalDate.of(2024, 1, 1), DrugClass.C, "a table", true)),
                List.of(vapes));

        assertThat(own.classOf(Drug.HEROIN, Preparation.POWDER, TODAY)).isEqualTo(DrugClass.UNKNOWN);
        assertThat(own.classOf(Drug.XYLAZINE, Preparation.VAPE, LocalDate.of(2024, 5, 31)))
                .isEqualTo(DrugClass.C);
        assertThat(own.classOf(Drug.XYLAZINE, Preparation.VAPE, LocalDate.of(2024, 6, 1)))
                .isEqualTo(DrugClass.B);
    }

    @Test
    void blankNameOrSource_isRefused() {
        assertThatThrownBy(() -> DrugLaw.of(" ", LocalDate.of(9999, 12, 31), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new Provision(Drug.GHB, TODAY, DrugClass.A, " ", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
    }

    @Test
    void everyProvision_namesItsSource_andSaysIfItsDayIsNotVerified() {
        assertThat(LAW.provisions()).allSatisfy(provision -> {
            assertThat(provision.source()).isNotBlank();
            assertThat(provision.source().contains("not verified")).isEqualTo(!provision.dayCertain());
        });
    }

    /** The first day is that of the Act. An uncertain one stands for "as far back as is known". */
    @Test
    void provisionsFromTheFirstDayOfTheAct_areThese() {
        assertThat(LAW.provisions())
                .filteredOn(provision -> !provision.from().isAfter(IN_FORCE))
                .allSatisfy(provision -> assertThat(provision.from()).isEqualTo(IN_FORCE))
                .extracting(provision -> provision.drug().id() + " "
                        + provision.drugClass().name()
                        + (provision.dayCertain() ? "" : "?"))
                .containsExactlyInAnyOrder(
                        "cocaine A",
                        "crack-cocaine A",
                        "heroin A",
                        "lsd A",
                        "methadone A",
                        "morphine A",
                        "opium A",
                        "oxycodone A",
                        "pethidine A",
                        "fentanyl A?",
                        "dmt A?",
                        "cannabinol A",
                        "mescaline A",
                        "amphetamine B",
                        "codeine B",
                        "dihydrocodeine B",
                        "methylphenidate B",
                        "cannabis B?",
                        "cannabis-herbal B?",
                        "cannabis-resin B?",
                        "cannabis-plant B?",
                        "methylamphetamine B?",
                        "anabolic-steroids NOT_CONTROLLED?",
                        "anabolic-steroids-2009 NOT_CONTROLLED?",
                        "ghb NOT_CONTROLLED?",
                        "gbl NOT_CONTROLLED?",
                        "1.4-bd NOT_CONTROLLED?",
                        "ketamine NOT_CONTROLLED?",
                        "synthetic-cannabinoids NOT_CONTROLLED?",
                        "bzp NOT_CONTROLLED?",
                        "khat NOT_CONTROLLED?",
                        "tramadol NOT_CONTROLLED?",
                        "zopiclone NOT_CONTROLLED?",
                        "zaleplon NOT_CONTROLLED?",
                        "pregabalin NOT_CONTROLLED?",
                        "gabapentin NOT_CONTROLLED?",
                        "nitrous-oxide NOT_CONTROLLED?");
    }

    /** The days that were not verified when the table was made. */
    @Test
    void changesOfAnUncertainDay_areThese() {
        assertThat(LAW.provisions())
                .filteredOn(provision -> provision.from().isAfter(IN_FORCE) && !provision.dayCertain())
                .extracting(
                        provision -> provision.from() + " " + provision.drug().id())
                .containsExactlyInAnyOrder(
                        "1977-09-01 mdma",
                        "1977-09-01 mda",
                        "1977-09-01 pma",
                        "1977-09-01 2c-b",
                        "1979-09-01 pcp",
                        "1984-09-01 alfentanil",
                        "1985-01-01 barbiturates",
                        "1986-04-01 benzodiazepines",
                        "1986-04-01 diazepam",
                        "1986-04-01 temazepam",
                        "1987-04-01 carfentanil",
                        "2006-01-01 ketamine",
                        "2016-05-26 hhc",
                        "2016-12-14 synthetic-cannabinoids-2016",
                        "2024-03-20 diphenidine");
    }

    /** Beside these, the rule for injections. */
    @Test
    void daysWithoutASource_areFewerThan40() {
        assertThat(LAW.provisions())
                .filteredOn(provision -> !provision.dayCertain())
                .hasSize(37);
    }

    @Test
    void standardDrugs_haveIdsOfTheirOwn_unknownFirst() {
        assertThat(new HashSet<>(Drug.standard())).hasSameSizeAs(Drug.standard());
        assertThat(Drug.standard()).startsWith(Drug.UNKNOWN).doesNotHaveDuplicates();
        assertThat(Drug.standard().stream().map(Drug::id)).doesNotHaveDuplicates();
    }

    @Test
    void find_knowsStandardDrugsByIdAndName_inAnyCase() {
        assertThat(Drug.standard())
                .allSatisfy(drug -> assertThat(Drug.find(drug.id())).contains(drug))
                .allSatisfy(drug -> assertThat(Drug.find(drug.name())).contains(drug));
        assertThat(Drug.find("HERBAL cannabis")).contains(Drug.CANNABIS_HERBAL);
        assertThat(Drug.find("2c-z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "crack, crack-cocaine",
        "Cannabis plant, cannabis-plant",
        "Diamorphine, heroin",
        "ecstasy, mdma",
        "Ecstasy-type, mdma",
        "magic mushrooms, magic-mushrooms",
        "' Heroin\u00a0', heroin",
        "Desoxypipradrol and related compounds, desoxypipradrol",
        "KET, ketamine",
        "spice, synthetic-cannabinoids",
        "steroids, anabolic-steroids",
        "THC, cannabinol",
        "weed, cannabis-herbal",
    })
    void find_knowsEverydayNames(String name, String id) {
        assertThat(Drug.find(name)).contains(drug(id));
    }

    @Test
    void find_knowsTheNamesOfACaller_whichWin() {
        Map<String, Drug> names = Map.of("Charlie", Drug.COCAINE, "Spice", Drug.SYNTHETIC_CANNABINOIDS_2016);

        assertThat(Drug.find(" charlie", names)).contains(Drug.COCAINE);
        assertThat(Drug.find("spice", names)).contains(Drug.SYNTHETIC_CANNABINOIDS_2016);
        assertThat(Drug.find("weed", names)).contains(Drug.CANNABIS_HERBAL);
        assertThat(Drug.find("charlie")).isEmpty();
        assertThat(Drug.find(null, names)).isEmpty();
    }

    @Test
    void find_byANameOfTwoDrugs_isRefused() {
        Map<String, Drug> names = Map.of("Charlie", Drug.COCAINE, "charlie ", Drug.HEROIN);

        assertThat(Drug.find("weed", names)).contains(Drug.CANNABIS_HERBAL);
        assertThatThrownBy(() -> Drug.find("CHARLIE", names))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name must have one drug, but \"charlie\" has [Cocaine, Heroin]");
    }

    @ParameterizedTest
    @CsvSource({"'', Name", "Cocaine, Name", "2c_b, Name", "-x, Name", "a--b, Name", "new-one, ' '"})
    void drug_ofAnotherFormOfIdOrABlankName_isRefused(String id, String name) {
        assertThatThrownBy(() -> Drug.of(id, name, DrugFamily.OTHER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drugs_areTheSameWhenIdNameAndFamilyAre() {
        Drug one = Drug.of("zz", "Zz", DrugFamily.OTHER);

        assertThat(Drug.of("zz", "Zz", DrugFamily.OTHER))
                .isEqualTo(one)
                .hasSameHashCodeAs(one)
                .isEqualByComparingTo(one);
        assertThat(Drug.of("zz", "Another", DrugFamily.OTHER)).isNotEqualTo(one).isLessThan(one);
        assertThat(Drug.of("zz", "Zz", DrugFamily.OPIATES)).isNotEqualTo(one).isLessThan(one);
        assertThat(Drug.of("cocaine", "Cocaine", DrugFamily.COCAINE)).isEqualTo(Drug.COCAINE);
    }

    @Test
    void standardId_forAnotherDrug_isRefused() {
        assertThatThrownBy(() -> Drug.of("heroin", "Heroin", DrugFamily.OTHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("heroin")
                .hasMessageContaining("Opiates");
        assertThatThrownBy(() -> Drug.of("cocaine", "Charlie", DrugFamily.COCAINE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idOfAHundredThousandParts_isReadToItsEnd() {
        String id = "a-".repeat(100_000);

        assertThat(Drug.of(id + "a", "Long", DrugFamily.OTHER).id()).hasSize(200_001);
        assertThatThrownBy(() -> Drug.of(id, "Long", DrugFamily.OTHER))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "A, Class A",
        "TEMPORARY, Temporary class",
        "PSA_ONLY, Psychoactive Substances Act only",
        "UNKNOWN, Class not known",
    })
    void drugClass_inATable(DrugClass drugClass, String words) {
        assertThat(drugClass).hasToString(words);
    }

    @Test
    void law_isCitedByItsName_andPreparationsStandInASentence() {
        assertThat(LAW).hasToString("Misuse of Drugs Act 1971");
        assertThat(Preparation.INJECTION).hasToString("injection");
    }
}
