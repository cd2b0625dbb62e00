package io.github.alliancestats.claims;

/** What was done with what a quantity counts: the stage of money, of a warrant, of a person's case. */
enum Deed {
    SEIZED("seized"),
    DENIED("seized, frozen or restrained"),
    DETAINED("detained"),
    FROZEN("frozen"),
    RESTRAINED("restrained"),
    FORFEITED("forfeited"),
    CONFISCATED("confiscated"),
    RECOVERED("recovered"),
    RELEASED("released"),
    TO_VICTIMS("paid to victims"),
    INVESTIGATED("under investigation"),
    ORDERED("ordered"),
    TO_PAY("ordered to be paid"),
    PAID("paid"),
    HELD("held"),
    DESTROYED("destroyed"),
    OBTAINED("obtained"),
    EXECUTED("executed"),
    ARRESTED("arrested"),
    CHARGED("charged"),
    CONVICTED("convicted"),
    JAILED("jailed"),
    MEMBER_JAILED("with a member jailed"),
    SENTENCED("sentenced"),
    SAFEGUARDED("safeguarded"),
    DISRUPTED("disrupted"),
    DISMANTLED("dismantled"),
    OPENED("opened"),
    ARCHIVED("archived"),
    SHUT("shut"),
    CONFIRMED("confirmed by a laboratory"),
    FOLLOWED_UP("followed up");

    private static final Phrases<Deed> PHRASES = new Phrases<Deed>()
            .add(SEIZED, "seized | seize | seizing | seizure | taken off | take | taking | took | off the street")
            .add(SEIZED, "out of circulation | found | discovered | taken | intercepted")
            .add(DENIED, "seized , frozen or restrained | seized , restrained or frozen")
            .add(DENIED, "seized , frozen and restrained | frozen , restrained or seized")
            .add(DENIED, "frozen , seized or restrained | restrained , frozen or seized | seized or frozen")
            .add(DENIED, "frozen or seized | seized and frozen | frozen and seized")
            .add(DETAINED, "detained | detention")
            .add(FROZEN, "frozen | froze | freezing")
            .add(RESTRAINED, "restrained | restraint")
            .add(FORFEITED, "forfeited | forfeit | forfeiture")
            .add(CONFISCATED, "confiscated | confiscate | confiscating | confiscation")
            .add(RECOVERED, "recovered | recover | recovering | recovery")
            .add(RELEASED, "released to | was released | were released | returned | handed back | given back")
            .add(TO_VICTIMS, "returned to victim | paid to victim | given back to victim | back to victim")
            .add(TO_VICTIMS, "compensation")
            .add(INVESTIGATED, "subject to criminal investigation | subject to investigation")
            .add(INVESTIGATED, "under criminal investigation | under investigation | being investigated")
            .add(INVESTIGATED, "subject of criminal investigation | subject to a criminal investigation")
            .add(ORDERED, "ordered | imposed")
            .add(TO_PAY, "ordered to be paid | ordered to be repaid | ordered to pay | ordered to repay")
            .add(TO_PAY, "ordered criminal to pay | ordered criminal to repay")
            .add(PAID, "paid toward | paid under | was paid | were paid | has been paid")
            .add(HELD, "still held | held at the end | is held | was held | were held | being held")
            .add(HELD, "held by police | held by the police | held by officer | held by the force | police held")
            .add(HELD, "police hold | police still hold | force held | force hold | force still hold")
            .add(HELD, "officer held | officer hold | officer still hold | we held | we hold | we still hold")
            .add(DESTROYED, "destroyed | destruction")
            .add(OBTAINED, "obtained | granted | issued | secured")
            .add(EXECUTED, "executed | executing | carried out | conducted")
            .add(ARRESTED, "arrested | arresting")
            .add(CHARGED, "charged | charging")
            .add(CONVICTED, "convicted | convicting")
            .add(JAILED, "jailed | jailing | imprisoned | locked up | put behind bar | sent to prison")
            .add(MEMBER_JAILED, "member jailed | member imprisoned | member locked up | member sent to prison")
            .add(MEMBER_JAILED, "member was jailed | member were jailed | member put behind bar")
            .add(SENTENCED, "sentenced | sentencing")
            .add(SAFEGUARDED, "safeguarded | safeguarding | safeguard | protected")
            .add(DISRUPTED, "disrupted | disrupting | disruption")
            .add(DISMANTLED, "dismantled | dismantling")
            .add(OPENED, "opened | mapped | identified")
            .add(ARCHIVED, "archived")
            .add(SHUT, "shut | shut down | shutting down | closed | closing | closed down | dismantled farm")
            .add(CONFIRMED, "confirmed | confirmed by a laboratory")
            .add(FOLLOWED_UP, "followed up");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    static Phrases<Deed> phrases() {
        return PHRASES;
    }

    /** {@return the deed in words, as it stands behind "was"} */
    @Override
    public String toString() {
        return words;
    }
}
