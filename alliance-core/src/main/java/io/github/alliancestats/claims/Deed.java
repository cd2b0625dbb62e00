package io.github.alliancestats.claims;

/** What was done with what a quantity counts: the stage of money, of a warrant, of a person's case. */
enum Deed {
    SEIZED(
            "seized",
            "seized | seize | seizing | seizure | taken off | take | taking | took | off the street"
                    + " | out of circulation | found | discovered | taken | intercepted"),
    DENIED(
            "seized, frozen or restrained",
            "seized , frozen or restrained | seized , restrained or frozen"
                    + " | seized , frozen and restrained | frozen , restrained or seized"
                    + " | frozen , seized or restrained | restrained , frozen or seized | seized or frozen"
                    + " | frozen or seized | seized and frozen | frozen and seized"),
    DETAINED("detained", "detained | detention"),
    FROZEN("frozen", "frozen | froze | freezing"),
    RESTRAINED("restrained", "restrained | restraint"),
    FORFEITED("forfeited", "forfeited | forfeit | forfeiture"),
    CONFISCATED("confiscated", "confiscated | confiscate | confiscating | confiscation"),
    RECOVERED("recovered", "recovered | recover | recovering | recovery"),
    RELEASED("released", "released to | was released | were released | returned | handed back | given back"),
    TO_VICTIMS(
            "paid to victims",
            "returned to victim | paid to victim | given back to victim | back to victim | compensation"),
    INVESTIGATED(
            "under investigation",
            "subject to criminal investigation | subject to investigation"
                    + " | under criminal investigation | under investigation | being investigated"
                    + " | subject of criminal investigation | subject to a criminal investigation"),
    ORDERED("ordered", "ordered | imposed"),
    TO_PAY(
            "ordered to be paid",
            "ordered to be paid | ordered to be repaid | ordered to pay | ordered to repay"
                    + " | ordered criminal to pay | ordered criminal to repay | ordered them to pay | ordered him to pay"
                    + " | ordered her to pay | ordered the offender to pay | ordered the offenders to pay"
                    + " | ordered the defendant to pay | ordered the defendants to pay"),
    PAID("paid", "paid toward | paid under | was paid | were paid | has been paid"),
    HELD(
            "held",
            "still held | held at the end | is held | was held | were held | being held"
                    + " | held by police | held by the police | held by officer | held by the force | police held"
                    + " | police hold | police still hold | force held | force hold | force still hold"
                    + " | officer held | officer hold | officer still hold | we held | we hold | we still hold"),
    DESTROYED("destroyed", "destroyed | destruction"),
    OBTAINED("obtained", "obtained | granted | issued | secured"),
    EXECUTED("executed", "executed | executing | carried out | conducted"),
    ARRESTED("arrested", "arrested | arresting"),
    CHARGED("charged", "charged | charging"),
    CONVICTED("convicted", "convicted | convicting"),
    JAILED("jailed", "jailed | jailing | imprisoned | locked up | put behind bar | sent to prison"),
    MEMBER_JAILED(
            "with a member jailed",
            "member jailed | member imprisoned | member locked up | member sent to prison"
                    + " | member was jailed | member were jailed | member put behind bar"),
    SENTENCED("sentenced", "sentenced | sentencing"),
    SAFEGUARDED("safeguarded", "safeguarded | safeguarding | safeguard | protected"),
    DISRUPTED("disrupted", "disrupted | disrupting | disruption"),
    DISMANTLED("dismantled", "dismantled | dismantling"),
    OPENED("opened", "opened | mapped | identified"),
    ARCHIVED("archived", "archived"),
    SHUT("shut", "shut | shut down | shutting down | closed | closing | closed down | dismantled farm"),
    CONFIRMED("confirmed by a laboratory", "confirmed | confirmed by a laboratory"),
    FOLLOWED_UP("followed up", "followed up");

    static final Phrases<Deed> PHRASES = Phrases.of(values(), deed -> deed.phrases);

    private final String words;
    private final String phrases;

    Deed(String words, String phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** {@return the deed in words, as it stands behind "was"} */
    @Override
    public String toString() {
        return words;
    }
}
