package io.github.alliancestats.drug;

import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.DrugLaw.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table behind {@link DrugLaw#misuseOfDrugsAct()}: one line a change, each with its source. */
final class MisuseOfDrugsAct {

    /**
     * First day, class, drugs by id, source. A question mark after the day says that the day was not
     * verified. 1 July 1973 is the day the Act came into force.
     */
    private static final String TABLE = """
            1973-07-01 | A | cocaine crack-cocaine heroin lsd methadone | the Act as passed, Sch 2
            1973-07-01 | A | morphine opium oxycodone pethidine cannabinol mescaline | the Act as passed, Sch 2
            1973-07-01 | B | amphetamine codeine dihydrocodeine methylphenidate | the Act as passed, Sch 2
            1973-07-01? | A | fentanyl | Home Office list, 2010
            1973-07-01? | A | dmt | the Act, Sch 2
            1973-07-01? | B | cannabis cannabis-herbal cannabis-resin cannabis-plant | SI 2003/3201, which ends it
            1973-07-01? | B | methylamphetamine | Home Office Circular 041/2006, which ends it
            1973-07-01? | NOT_CONTROLLED | anabolic-steroids anabolic-steroids-2009 ghb gbl 1.4-bd | not in Schedule 2
            1973-07-01? | NOT_CONTROLLED | ketamine synthetic-cannabinoids bzp khat | not in Schedule 2
            1973-07-01? | NOT_CONTROLLED | tramadol zopiclone zaleplon pregabalin gabapentin | not in Schedule 2
            1973-07-01? | NOT_CONTROLLED | nitrous-oxide | not in Schedule 2
            1977-09-01? | A | mdma | gov.uk table of penalties
            1977-09-01? | A | mda pma 2c-b | SI 1977/1243
            1979-09-01? | A | pcp | Home Office list, 2010
            1984-09-01? | A | alfentanil | Home Office list, 2010
            1985-01-01? | B | barbiturates | gov.uk table of penalties
            1986-04-01? | C | benzodiazepines diazepam temazepam | gov.uk table of penalties
            1987-04-01? | A | carfentanil | SI 1986/2230
            1989-09-18 | C | buprenorphine | SI 1989/1340
            1996-09-01 | C | anabolic-steroids | Home Office Circular 29/1996
            2003-07-01 | C | ghb | SI 2003/1243; Home Office Circular 039/2003
            2003-07-01 | C | zolpidem | SI 2003/1243; Home Office Circular 039/2003
            2004-01-29 | C | cannabis cannabis-herbal cannabis-resin cannabis-plant cannabis-oil | SI 2003/3201
            2004-01-29 | C | cannabinol | SI 2003/3201
            2005-07-18 | A | magic-mushrooms | Drugs Act 2005 s21; Home Office Circular 36/2005
            2006-01-01? | C | ketamine | SI 2005/3178
            2007-01-18 | A | methylamphetamine | Home Office Circular 041/2006
            2009-01-26 | B | cannabis cannabis-herbal cannabis-resin | SI 2008/3130; HL Deb 25 November 2008 c1378
            2009-01-26 | B | cannabis-plant cannabis-oil cannabinol | SI 2008/3130; HL Deb 25 November 2008 c1378
            2009-12-23 | B | synthetic-cannabinoids | Home Office release, 23 December 2009
            2009-12-23 | C | gbl 1.4-bd bzp anabolic-steroids-2009 | Home Office release, 23 December 2009
            2010-04-16 | B | mephedrone | SI 2010/1207; Home Office Circular 010/2010
            2011-03-28 | A | tapentadol | SI 2011/744
            2012-04-05 | TEMPORARY | methoxetamine | SI 2012/980
            2012-06-13 | B | desoxypipradrol | SI 2012/1390; Home Office Circular 014/2012
            2012-06-13 | C | phenazepam | SI 2012/1390; Home Office Circular 014/2012
            2013-02-26 | B | methoxetamine o-desmethyltramadol | SI 2013/239
            2013-06-10 | TEMPORARY | nbome benzofurans | SI 2013/1294
            2014-06-10 | A | nbome | SI 2014/1106
            2014-06-10 | B | ketamine lisdexamfetamine benzofurans | SI 2014/1106
            2014-06-10 | C | tramadol zopiclone zaleplon | SI 2014/1106
            2014-06-24 | C | khat | Home Office Circular 011/2014
            2015-01-07 | A | ah-7921 lsd-analogues extended-tryptamines | Home Office Circular 001/2015
            2015-03-11 | A | mt-45 4.4-dmar | SI 2015/215
            2015-04-10 | TEMPORARY | methylphenidate-like | SI 2015/1027, renewed by SI 2015/1396 and 2016/650
            2015-11-27 | TEMPORARY | methiopropamine | SI 2015/1929, renewed by SI 2016/1126
            2016-05-26 | PSA_ONLY | nitrous-oxide | Psychoactive Substances Act 2016
            2016-05-26? | PSA_ONLY | hhc | ACMD letter, 22 May 2025: no cannabinoid of the Misuse of Drugs Act
            2016-12-14? | B | synthetic-cannabinoids-2016 | SI 2016/1109, of December 2016
            2017-05-31 | A | u-47700 | SI 2017/634
            2017-05-31 | B | methylphenidate-like | SI 2017/634
            2017-05-31 | C | benzodiazepines-2017 etizolam bromazolam | SI 2017/634
            2017-11-27 | B | methiopropamine | SI 2017/1114
            2019-04-01 | C | pregabalin gabapentin | Home Office announcement, 16 October 2018
            2019-11-15 | B | synthetic-cannabinoids synthetic-cannabinoids-2016 | Circular 009/2019 (definition narrowed)
            2021-08-18 | C | benzodiazepines-2021 | SI 2021/868
            2022-04-13 | B | ghb gbl 1.4-bd | Home Office Circular 001/2022
            2023-11-08 | C | nitrous-oxide | Home Office Circular 006/2023
            2024-03-20 | A | nitazenes brorphine | SI 2024/190
            2024-03-20? | B | diphenidine | SI 2024/190, as announced on 10 August 2023
            2024-03-20 | C | remimazolam | SI 2024/190; Circular 001/2024
            2025-01-15 | A | nitazenes | SI 2024/1361 (any that fit the definition)
            2025-01-15 | A | bucinnazine opioids-2025 | SI 2024/1361
            2025-01-15 | C | xylazine benzodiazepines-2025 | SI 2024/1361; Circular 002/2025
            """;

    private static final PreparationRule INJECTION = new PreparationRule(
            Preparation.INJECTION,
            DrugClass.B,
            DrugClass.A,
            LocalDate.of(1973, 7, 1),
            "Misuse of Drugs Act 1971, Sch 2 Pt 1 para 6; day not verified",
            false);

    /** The day on which the orders and circulars of the table were last compared with their sources. */
    private static final LocalDate LAST_CHECK = LocalDate.of(2026, 11, 27);

    static final DrugLaw LAW = DrugLaw.of("Misuse of Drugs Act 1971", LAST_CHECK, provisions(), List.of(INJECTION));

    private MisuseOfDrugsAct() {}

    private static List<Provision> provisions() {
        List<Provision> provisions = new ArrayList<>();
        for (String line : TABLE.split("\n", 0)) {
            String[] cells = line.split("\\|", 0); // one sign needs no regular expression
            LocalDate from = day(cells[0]);
            boolean certain = !cells[0].contains("?");
            DrugClass drugClass = DrugClass.valueOf(cells[1].strip());
            String source = certain ? cells[3].strip() : cells[3].strip() + "; day not verified";
            for (String id : cells[2].strip().split(" ", 0)) {
                provisions.add(new Provision(Drug.standard(id), from, drugClass, source, certain));
            }
        }
        return provisions;
    }

    /** The first ten signs as a day; a formatter takes longer to start than all of the table to read. */
    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
