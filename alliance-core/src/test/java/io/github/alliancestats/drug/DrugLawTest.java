package io.github.alliancestats.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.DrugLaw.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugLawTest {

    private static final DrugLaw LAW = DrugLaw.misuseOfDrugsAct();
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

    @ParameterizedTest
    @CsvSource({
        "anabolic-steroids,      1996-09-01, NOT_CONTROLLED, C",
        "ghb,                    2003-07-01, NOT_CONTROLLED, C",
        "cannabis-herbal,        2004-01-29, B,              C",
        "cannabis-resin,         2004-01-29, B,              C",
        "cannabinol,             2004-01-29, A,              C",
        "magic-mushrooms,        2005-07-18, UNKNOWN,        A",
        "ketamine,               2006-01-01, NOT_CONTROLLED, C",
        "methylamphetamine,      2007-01-18, B,              A",
        "cannabis-herbal,        2009-01-26, C,              B",
        "cannabis-plant,         2009-01-26, C,              B",
        "synthetic-cannabinoids, 2009-12-23, NOT_CONTROLLED, B",
        "gbl,                    2009-12-23, NOT_CONTROLLED, C",
        "1.4-bd,                 2009-12-23, NOT_CONTROLLED, C",
        "bzp,                    2009-12-23, NOT_CONTROLLED, C",
        "mephedrone,             2010-04-16, NOT_CONTROLLED, B",
        "tapentadol,             2011-03-28, UNKNOWN,        A",
        "methoxetamine,          2013-02-26, UNKNOWN,        B",
        "o-desmethyltramadol,    2013-02-26, UNKNOWN,        B",
        "ketamine,               2014-06-10, C,              B",
        "lisdexamfetamine,       2014-06-10, UNKNOWN,        B",
        "nbome,                  2014-06-10, UNKNOWN,        A",
        "benzofurans,            2014-06-10, UNKNOWN,        B",
        "tramadol,               2014-06-10, NOT_CONTROLLED, C",
        "zopiclone,              2014-06-10, NOT_CONTROLLED, C",
        "zaleplon,               2014-06-10, NOT_CONTROLLED, C",
        "khat,                   2014-06-24, NOT_CONTROLLED, C",
        "ah-7921,                2015-01-07, UNKNOWN,        A",
        "lsd-analogues,          2015-01-07, UNKNOWN,        A",
        "extended-tryptamines,   2015-01-07, UNKNOWN,        A",
        "mt-45,                  2015-03-11, UNKNOWN,        A",
        "4.4-dmar,               2015-03-11, UNKNOWN,        A",
        "nitrous-oxide,          2016-05-26, NOT_CONTROLLED, PSA_ONLY",
        "u-47700,                2017-05-31, UNKNOWN,        A",
        "methylphenidate-like,   2017-05-31, UNKNOWN,        B",
        "benzodiazepines-2017,   2017-05-31, UNKNOWN,        C",
        "pregabalin,             2019-04-01, NOT_CONTROLLED, C",
        "gabapentin,             2019-04-01, NOT_CONTROLLED, C",
        "benzodiazepines-2021,   2021-08-18, UNKNOWN,        C",
        "ghb,                    2022-04-13, C,              B",
        "gbl,                    2022-04-13, C,              B",
        "1.4-bd,                 2022-04-13, C,              B",
        "nitrous-oxide,          2023-11-08, PSA_ONLY,       C",
        "nitazenes,              2024-03-20, UNKNOWN,        A",
        "brorphine,              2024-03-20, UNKNOWN,        A",
        "xylazine,               2025-01-15, UNKNOWN,        C",
        "benzodiazepines-2025,   2025-01-15, UNKNOWN,        C",
        "bucinnazine,            2025-01-15, UNKNOWN,        A",
    })
    void classOf_changesOnTheVeryDay(String id, LocalDate day, DrugClass before, DrugClass since) {
        assertThat(classOf(drug(id), day.minusDays(1))).isEqualTo(before);
        assertThat(classOf(drug(id), day)).isEqualTo(since);
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
        assertThat(LAW.classOf(Drug.AMPHETAMINE, Preparation.POWDER, TODAY)).isEqualTo(DrugClass.B);
        assertThat(LAW.classOf(Drug.AMPHETAMINE, Preparation.INJECTION, TODAY)).isEqualTo(DrugClass.A);
        assertThat(LAW.classOf(Drug.KETAMINE, Preparation.INJECTION, LocalDate.of(2014, 6, 9)))
                .as("Class C on that day")
                .isEqualTo(DrugClass.C);
        assertThat(LAW.classOf(Drug.HEROIN, Preparation.INJECTION, TODAY)).isEqualTo(DrugClass.A);
        assertThat(LAW.classOf(Drug.UNKNOWN, Preparation.INJECTION, TODAY)).isEqualTo(DrugClass.UNKNOWN);
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

        assertThatThrownBy(() -> DrugLaw.of("a law", twice, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ghb")
                .hasMessageContaining("2024-01-01");
    }

    @Test
    void of_provisionsInAnyOrder_isTheSameLaw() {
        List<Provision> provisions = LAW.provisions();
        List<Provision> reversed = new ArrayList<>(provisions);
        Collections.reverse(reversed);

        assertThat(DrugLaw.of(LAW.name(), reversed, LAW.preparationRules()))
                .isEqualTo(LAW)
                .hasSameHashCodeAs(LAW);
    }

    @Test
    void lawOfTheCallers_knowsWhatItWasToldAndNoMore() {
        PreparationRule vapes = new PreparationRule(
                Preparation.VAPE, DrugClass.C, DrugClass.B, LocalDate.of(2024, 6, 1), "a rule of the test");
        DrugLaw own = DrugLaw.of(
                "a law of the test",
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
        assertThatThrownBy(() -> DrugLaw.of(" ", List.of(), List.of()))
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

    /** The days that were only remembered when the table was made. */
    @ParameterizedTest
    @CsvSource({
        "cannabis-herbal, 2009-01-26",
        "ketamine, 2006-01-01",
        "mephedrone, 2010-04-16",
        "magic-mushrooms, 2005-07-18",
    })
    void unverifiedDay_isMarked(String id, LocalDate day) {
        assertThat(LAW.provision(drug(id), day).orElseThrow().dayCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ghb, 2022-04-13", "nitrous-oxide, 2023-11-08", "xylazine, 2025-01-15", "ketamine, 2014-06-10"})
    void verifiedDay_isNot(String id, LocalDate day) {
        assertThat(LAW.provision(drug(id), day).orElseThrow().dayCertain()).isTrue();
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
}
