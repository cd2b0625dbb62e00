package io.github.alliancestats.drug;

import static io.github.alliancestats.drug.DrugClass.A;
import static io.github.alliancestats.drug.DrugClass.B;
import static io.github.alliancestats.drug.DrugClass.C;
import static io.github.alliancestats.drug.DrugClass.NOT_CONTROLLED;
import static io.github.alliancestats.drug.DrugClass.PSA_ONLY;

import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.DrugLaw.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table behind {@link DrugLaw#misuseOfDrugsAct()}: one line a change, each with its source. */
final class MisuseOfDrugsAct {

    private static final String IN_FORCE = "1973-07-01";
    private static final String PENALTIES = "gov.uk table of penalties";

    static final DrugLaw LAW = new MisuseOfDrugsAct().law();

    private final List<Provision> provisions = new ArrayList<>();

    private DrugLaw law() {
        classA();
        classB();
        classC();
        changes();
        PreparationRule injection = new PreparationRule(
                Preparation.INJECTION, B, A, LocalDate.parse(IN_FORCE), "Misuse of Drugs Act 1971, Sch 2 Pt 1 para 6");
        return DrugLaw.of("Misuse of Drugs Act 1971", provisions, List.of(injection));
    }

    /** Class A throughout, as far as is known; the first day is not verified. */
    private void classA() {
        sinceTheAct(A, PENALTIES, Drug.COCAINE, Drug.CRACK_COCAINE, Drug.HEROIN, Drug.LSD, Drug.METHADONE);
        sinceTheAct(A, "Home Office list, 2010", Drug.MORPHINE, Drug.OPIUM, Drug.PETHIDINE, Drug.FENTANYL);
        unverified("1977-09-01", A, PENALTIES, Drug.MDMA);
        unverified("1979-09-01", A, "Home Office list, 2010", Drug.PCP);
        unverified("1984-09-01", A, "Home Office list, 2010", Drug.ALFENTANIL);
        unverified("2005-07-18", A, "Drugs Act 2005 (fresh mushrooms)", Drug.MAGIC_MUSHROOMS);
    }

    /** Class B throughout, as far as is known; the first day is not verified. */
    private void classB() {
        sinceTheAct(B, PENALTIES, Drug.AMPHETAMINE, Drug.CODEINE, Drug.METHYLPHENIDATE);
        unverified("1985-01-01", B, PENALTIES, Drug.BARBITURATES);
    }

    /** Class C throughout, as far as is known; the first day is not verified. */
    private void classC() {
        unverified("1986-04-01", C, PENALTIES, Drug.BENZODIAZEPINES, Drug.DIAZEPAM);
        unverified("2003-07-01", C, PENALTIES, Drug.ZOLPIDEM);
    }

    /** The dated changes, in order of day. */
    private void changes() {
        uncontrolledUntil("1996-09-01", C, "Home Office Circular 29/1996", Drug.ANABOLIC_STEROIDS);
        uncontrolledUntil("2003-07-01", C, "report of June 2003 (secondary)", Drug.GHB);
        sinceTheAct(
                B,
                "SI 2003/3201, which ends it",
                Drug.CANNABIS,
                Drug.CANNABIS_HERBAL,
                Drug.CANNABIS_RESIN,
                Drug.CANNABIS_PLANT);
        sinceTheAct(A, "SI 2003/3201, which ends it", Drug.CANNABINOL);
        from(
                "2004-01-29",
                C,
                "SI 2003/3201",
                Drug.CANNABIS,
                Drug.CANNABIS_HERBAL,
                Drug.CANNABIS_RESIN,
                Drug.CANNABIS_PLANT,
                Drug.CANNABIS_OIL,
                Drug.CANNABINOL);
        uncertainUntil("2006-01-01", C, "SI 2005/3178", Drug.KETAMINE);
        sinceTheAct(B, "Home Office Circular 041/2006, which ends it", Drug.METHYLAMPHETAMINE);
        from("2007-01-18", A, "Home Office Circular 041/2006", Drug.METHYLAMPHETAMINE);
        unverified(
                "2009-01-26",
                B,
                "Misuse of Drugs Act 1971 (Amendment) Order 2008",
                Drug.CANNABIS,
                Drug.CANNABIS_HERBAL,
                Drug.CANNABIS_RESIN,
                Drug.CANNABIS_PLANT,
                Drug.CANNABIS_OIL,
                Drug.CANNABINOL);
        uncontrolledUntil("2009-12-23", B, "Home Office release, 23 December 2009", Drug.SYNTHETIC_CANNABINOIDS);
        uncontrolledUntil(
                "2009-12-23", C, "Home Office release, 23 December 2009", Drug.GBL, Drug.BUTANEDIOL, Drug.BZP);
        uncertainUntil("2010-04-16", B, "SI 2010/1207", Drug.MEPHEDRONE);
        from("2011-03-28", A, "Misuse of Drugs Act 1971 (Amendment) Order 2011", Drug.TAPENTADOL);
        from("2013-02-26", B, "SI 2013/239", Drug.METHOXETAMINE, Drug.O_DESMETHYLTRAMADOL);
        from("2014-06-10", A, "SI 2014/1106", Drug.NBOME);
        from("2014-06-10", B, "SI 2014/1106", Drug.KETAMINE, Drug.LISDEXAMFETAMINE, Drug.BENZOFURANS);
        uncontrolledUntil("2014-06-10", C, "SI 2014/1106", Drug.TRAMADOL, Drug.ZOPICLONE, Drug.ZALEPLON);
        uncontrolledUntil("2014-06-24", C, "Home Office Circular 011/2014", Drug.KHAT);
        from(
                "2015-01-07",
                A,
                "Home Office Circular 001/2015",
                Drug.AH_7921,
                Drug.LSD_ANALOGUES,
                Drug.EXTENDED_TRYPTAMINES);
        from("2015-03-11", A, "SI 2015/215", Drug.MT_45, Drug.DMAR_4_4);
        from("2017-05-31", A, "SI 2017/634", Drug.U_47700);
        from("2017-05-31", B, "SI 2017/634", Drug.METHYLPHENIDATE_LIKE);
        from("2017-05-31", C, "SI 2017/634", Drug.BENZODIAZEPINES_2017);
        uncontrolledUntil(
                "2019-04-01", C, "Home Office announcement, 16 October 2018", Drug.PREGABALIN, Drug.GABAPENTIN);
        from("2021-08-18", C, "SI 2021/868", Drug.BENZODIAZEPINES_2021);
        from("2022-04-13", B, "Home Office Circular 001/2022", Drug.GHB, Drug.GBL, Drug.BUTANEDIOL);
        sinceTheAct(NOT_CONTROLLED, "Psychoactive Substances Act 2016, which ends it", Drug.NITROUS_OXIDE);
        from("2016-05-26", PSA_ONLY, "Psychoactive Substances Act 2016", Drug.NITROUS_OXIDE);
        from("2023-11-08", C, "Home Office Circular 006/2023", Drug.NITROUS_OXIDE);
        from("2024-03-20", A, "SI 2024/190", Drug.NITAZENES, Drug.BRORPHINE);
        from("2025-01-15", C, "SI 2024/1361; Circular 002/2025", Drug.XYLAZINE, Drug.BENZODIAZEPINES_2025);
        unverified("2025-01-15", A, "SI 2024/1361", Drug.BUCINNAZINE);
    }

    private void from(String day, DrugClass drugClass, String source, Drug... drugs) {
        add(day, drugClass, source, true, drugs);
    }

    private void unverified(String day, DrugClass drugClass, String source, Drug... drugs) {
        add(day, drugClass, source + "; day not verified", false, drugs);
    }

    private void sinceTheAct(DrugClass drugClass, String source, Drug... drugs) {
        add(IN_FORCE, drugClass, source + "; first day not verified", false, drugs);
    }

    /** Not in Schedule 2 before the day. */
    private void uncontrolledUntil(String day, DrugClass drugClass, String source, Drug... drugs) {
        sinceTheAct(NOT_CONTROLLED, "not in Schedule 2 before " + source, drugs);
        from(day, drugClass, source, drugs);
    }

    private void uncertainUntil(String day, DrugClass drugClass, String source, Drug... drugs) {
        sinceTheAct(NOT_CONTROLLED, "not in Schedule 2 before " + source, drugs);
        unverified(day, drugClass, source, drugs);
    }

    private void add(String day, DrugClass drugClass, String source, boolean certain, Drug... drugs) {
        for (Drug drug : drugs) {
            provisions.add(new Provision(drug, LocalDate.parse(day), drugClass, source, certain));
        }
    }
}
