package io.github.alliancestats.claims;

import java.util.Optional;

/** What a quantity counts or measures, before it is said what was done with it. */
enum Subject {
    DRUGS,
    DRUG_SEIZURES,
    SEIZURES,
    DRUG_VALUE,
    PLANTS,
    FARMS,
    INDUSTRIAL_FARMS,
    DOSES,
    WRAPS,
    CANISTERS,
    CASH,
    CASH_SEIZURES,
    MONEY,
    DETAINED_AND_FROZEN,
    ORDERS,
    FUNDS,
    INVESTIGATIONS,
    PEOPLE,
    VULNERABLE_PEOPLE,
    ARRESTS,
    CHARGES,
    CONVICTIONS,
    CUSTODY,
    ONLINE_OFFENDERS,
    ANCILLARY_ORDERS,
    GROUPS,
    DISRUPTIONS,
    WARRANTS,
    DRUG_WARRANTS,
    ADDRESSES,
    SEARCHES,
    LINES,
    FIREARMS,
    WEAPONS,
    AMMUNITION,
    REFERRALS,
    VISITS,
    PARTNERS,
    JOINT_OPERATIONS,
    REPORTS;

    private static final Phrases<Subject> PHRASES = new Phrases<Subject>()
            .add(DRUGS, "drug | illegal drug | controlled drug | illicit drug | suspected drug | narcotic")
            .add(DRUG_SEIZURES, "drug seizure | seizure of drug")
            .add(SEIZURES, "seizure")
            .add(DRUG_VALUE, "value of drug | value of the drug | street value | drug value | value of illegal drug")
            .add(DRUG_VALUE, "drug by value | drug , by value ,")
            .add(PLANTS, "plant | cannabis plant")
            .add(FARMS, "cannabis farm | farm | cannabis grow | cannabis factory | cannabis cultivation")
            .add(
                    INDUSTRIAL_FARMS,
                    "industrial sized cannabis farm | industrial scale cannabis farm | industrial sized farm")
            .add(INDUSTRIAL_FARMS, "industrial scale farm")
            .add(DOSES, "tablet | dose | pill")
            .add(WRAPS, "wrap")
            .add(CANISTERS, "canister")
            .add(CASH, "cash | suspected criminal cash | criminal cash | suspected cash")
            .add(CASH_SEIZURES, "cash seizure | seizure of cash")
            .add(MONEY, "money | illegal money | suspected illegal money | criminal money | money and asset")
            .add(MONEY, "account | bank account | asset | criminal asset | cash and asset | proceed of crime")
            .add(MONEY, "ill gotten gain")
            .add(DETAINED_AND_FROZEN, "cash detained and account frozen | detained cash and frozen account")
            .add(DETAINED_AND_FROZEN, "detained and account frozen | money and asset first frozen or detained")
            .add(ORDERS, "confiscation order | under confiscation order | in confiscation order")
            .add(FUNDS, "criminal finance | fund | subject to criminal investigation")
            .add(FUNDS, "under criminal investigation | subject to a criminal investigation")
            .add(INVESTIGATIONS, "financial investigation | investigation")
            .add(PEOPLE, "people | person | suspect | offender | individual | criminal | defendant")
            .add(VULNERABLE_PEOPLE, "vulnerable people | vulnerable person | vulnerable individual")
            .add(ARRESTS, "arrest")
            .add(CHARGES, "charge | offence charged")
            .add(CONVICTIONS, "conviction")
            .add(CUSTODY, "custody | prison | jail | imprisonment | behind bar | custodial sentence | jail time")
            .add(ONLINE_OFFENDERS, "online offender")
            .add(ANCILLARY_ORDERS, "ancillary order")
            .add(GROUPS, "organised crime group | crime group | ocg | organised group | gang")
            .add(DISRUPTIONS, "disruption")
            .add(WARRANTS, "warrant | search warrant")
            .add(DRUG_WARRANTS, "drug warrant")
            .add(ADDRESSES, "address | property | home")
            .add(SEARCHES, "stop search | stop and search")
            .add(LINES, "county line | drug line")
            .add(FIREARMS, "firearm | gun")
            .add(WEAPONS, "weapon")
            .add(AMMUNITION, "round of ammunition | ammunition")
            .add(REFERRALS, "referral | safeguarding referral")
            .add(VISITS, "safeguarding visit")
            .add(PARTNERS, "partner agency | partner")
            .add(JOINT_OPERATIONS, "joint operation")
            .add(REPORTS, "report by the public | public report | report from the public");

    static Phrases<Subject> phrases() {
        return PHRASES;
    }

    static Optional<Phrases.Found<Subject>> at(Passage passage, int from, int limit) {
        return PHRASES.at(passage, from, limit);
    }
}
