package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What shows that a sentence is not of the figures of the period: that it is of one case, of others, of what may be. It
 * is better not to bind a quantity than to bind it to the figure of another thing.
 */
final class OtherThings {

    /**
     * Words and what they show.
     *
     * @param sentence what they show
     * @param ofAmounts whether they show it of money and weights alone: people may be arrested for what they stole
     * @param words any of these
     */
    private record Signs(String sentence, boolean ofAmounts, List<List<String>> words) {

        boolean areIn(Passage passage) {
            return words.stream().anyMatch(passage::has);
        }
    }

    private static final String OF_MORE = "it seems to be of more than the answer";

    private static final List<Signs> SIGNS = new ArrayList<>();

    static {
        add(
                "it seems to be of one case",
                "he,she,his,her,him,a man,a woman,one man,one woman,the man,the woman,a car,the car,a vehicle",
                "a house,the house,a home,an address,a property,a lorry,a van,the defendant,the pair,the trio,the duo",
                "a gang,the gang,this gang,the brothers,two brothers,the couple,a couple,members of a,members of an",
                "members of the gang,members of the group,crown court,court heard,the jury,a judge,the judge,pleaded",
                "admitted,largest,biggest,another,one raid,one case,one search,one seizure,one warrant",
                "one address,one property,one incident,one operation,one force");
        add(
                "it seems to be a rate or an average",
                "average,each,for every,every £,a gram,a kilo,a kilogram,an ounce,a bag,a deal,a wrap,a day,a week",
                "a month,a time,per officer,per person,per head,per gram,per kilo,per plant,per day,per week,per month",
                "per year,per seizure,per case,per warrant");
        add(
                OF_MORE,
                "nationally,nationwide,across the uk,across the country,across england,in england and wales",
                "in the uk,other forces,all forces,every force,worldwide,the national crime agency,the nca",
                "border force,hmrc");
        add(
                "it seems to be of what may be",
                "next year,next month,aim to,aims to,hope to,hopes to,plan to,plans to,could,would,might,if");
        add(
                "it seems to be of what did not happen",
                "did not,didn't,do not,does not,was not,wasn't,were not,weren't,have not,haven't,has not,not been",
                "failed to,never,no drugs,no cash,no money,no one",
                "no arrests have,no arrests were made after,no arrests were made when");
        addOfAmounts(
                "it seems to be of what criminals did",
                "laundered,supplied,to supply,sold,sells,smuggled,imported,stole,stolen,robbed,robbers,thieves,lost",
                "conned,scammed,defrauded,conspired,victim lost,earned,made from");
        addOfAmounts(
                "it seems to be of what is spent",
                "budget,funding,funded,grant,invested,investment,invest,reward,fine,fined,cost,costs,costing,spent",
                "spend,surcharge,saved,saves,the economy,salary,debt,debts,loan");
    }

    private OtherThings() {}

    private static void add(String sentence, String... words) {
        SIGNS.add(new Signs(sentence, false, taken(words)));
    }

    private static void addOfAmounts(String sentence, String... words) {
        SIGNS.add(new Signs(sentence, true, taken(words)));
    }

    private static List<List<String>> taken(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Stream.of(list.split(",")))
                .map(words -> List.of(words.split(" ")))
                .toList();
    }

    /**
     * What shows that a quantity of a unit is of something else; empty if nothing does. A list that is led to by
     * "nationally" is of more than the answer; other words that lead to a list are of it as a whole.
     */
    static Optional<String> shown(Passage passage, Unit unit) {
        boolean amount = unit == Unit.MONEY || unit == Unit.MASS || unit == Unit.VOLUME;
        return own(passage, amount).or(() -> passage.leadIn().flatMap(OtherThings::ofAList));
    }

    private static Optional<String> own(Passage passage, boolean amount) {
        boolean single = passage.has("single") && !passage.has("not a single") && !passage.has("not one single");
        if (single || Ages.isTold(passage)) {
            return Optional.of("it seems to be of one case");
        }
        return SIGNS.stream()
                .filter(signs -> amount || !signs.ofAmounts())
                .filter(signs -> signs.areIn(passage))
                .map(Signs::sentence)
                .findFirst();
    }

    private static Optional<String> ofAList(Passage leadIn) {
        return SIGNS.stream()
                .filter(signs -> signs.sentence().equals(OF_MORE) && signs.areIn(leadIn))
                .map(Signs::sentence)
                .findFirst();
    }
}
