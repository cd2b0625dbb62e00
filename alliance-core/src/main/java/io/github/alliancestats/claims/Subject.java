package io.github.alliancestats.claims;

import java.util.Optional;

/** What a quantity counts or measures, before it is said what was done with it. */
enum Subject {
    DRUGS("drug | illegal drug | controlled drug | illicit drug | suspected drug | narcotic"),
    DRUG_SEIZURES("drug seizure | seizure of drug"),
    SEIZURES("seizure"),
    DRUG_VALUE("value of drug | value of the drug | street value | drug value | value of illegal drug"
            + " | drug by value | drug , by value ,"),
    PLANTS("plant | cannabis plant"),
    FARMS("cannabis farm | farm | cannabis grow | cannabis factory | cannabis cultivation"),
    INDUSTRIAL_FARMS("industrial sized cannabis farm | industrial scale cannabis farm | industrial sized farm"
            + " | industrial scale farm"),
    DOSES("tablet | dose | pill"),
    WRAPS("wrap"),
    CANISTERS("canister"),
    CASH("cash | suspected criminal cash | criminal cash | suspected cash"),
    CASH_SEIZURES("cash seizure | seizure of cash"),
    MONEY("money | illegal money | suspected illegal money | criminal money | money and asset"
            + " | account | bank account | asset | criminal asset | cash and asset | proceed of crime"
            + " | ill gotten gain"),
    DETAINED_AND_FROZEN("cash detained and account frozen | detained cash and frozen account"
            + " | detained and account frozen | money and asset first frozen or detained"),
    ORDERS("confiscation order | under confiscation order | in confiscation order"),
    FUNDS("criminal finance | fund | subject to criminal investigation"
            + " | under criminal investigation | subject to a criminal investigation"),
    INVESTIGATIONS("financial investigation | investigation"),
    PEOPLE("people | person | suspect | offender | individual | criminal | defendant"),
    VULNERABLE_PEOPLE("vulnerable people | vulnerable person | vulnerable individual"),
    ARRESTS("arrest"),
    CHARGES("charge | offence charged"),
    CONVICTIONS("conviction"),
    CUSTODY("custody | prison | jail | imprisonment | behind bar | custodial sentence | jail time"),
    ONLINE_OFFENDERS("online offender"),
    ANCILLARY_ORDERS("ancillary order"),
    GROUPS("organised crime group | crime group | ocg | organised group | gang"),
    DISRUPTIONS("disruption"),
    WARRANTS("warrant | search warrant"),
    DRUG_WARRANTS("drug warrant"),
    ADDRESSES("address | property | home"),
    SEARCHES("stop search | stop and search"),
    LINES("county line | drug line"),
    FIREARMS("firearm | gun"),
    WEAPONS("weapon"),
    AMMUNITION("round of ammunition | ammunition"),
    REFERRALS("referral | safeguarding referral"),
    VISITS("safeguarding visit"),
    PARTNERS("partner agency | partner"),
    JOINT_OPERATIONS("joint operation"),
    REPORTS("report by the public | public report | report from the public");

    static final Phrases<Subject> PHRASES = Phrases.of(values(), subject -> subject.phrases);

    private final String phrases;

    Subject(String phrases) {
        this.phrases = phrases;
    }

    static Optional<Phrases.Found<Subject>> at(Passage passage, int from, int limit) {
        return PHRASES.at(passage, from, limit);
    }
}
