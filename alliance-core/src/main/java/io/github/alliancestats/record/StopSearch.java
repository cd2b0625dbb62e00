package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One stop and search: of whom or what, what was looked for, and what came of it, in the words of the files that
 * data.police.uk publishes for every force.
 *
 * <p>A search for drugs is no seizure of drugs, and an arrest as its outcome is no record of an arrest. The published
 * files have no ids and drop what tells people apart: rows that read alike are separate searches, so number the rows.
 * Some forces publish the day alone, as midnight; give such a date as a day.
 *
 * <p>It is dated by the day of the search. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class StopSearch extends AllianceRecord {

    StopSearch() {}

    /** Who or what was searched: the published "type". */
    public enum Subject {
        /** A person. */
        PERSON("Person search"),
        /** A vehicle, and nobody in it. */
        VEHICLE("Vehicle search"),
        /** A person and a vehicle, in one search. */
        PERSON_AND_VEHICLE("Person and Vehicle search");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        /**
         * The subject that published words stand for.
         *
         * @param words the words of the column "Type"
         * @return the subject
         * @throws IllegalArgumentException if nothing is published in these words
         */
        public static Subject fromPublished(String words) {
            return published(values(), Objects.requireNonNull(words, "words"), "the type of a search");
        }

        /** {@return the published words} */
        @Override
        public String toString() {
            return words;
        }
    }

    /** What was looked for: the published "object of search". It need not have been found. */
    public enum SearchObject {
        /** Controlled drugs (Misuse of Drugs Act 1971 s23). */
        CONTROLLED_DRUGS("Controlled drugs"),
        /** Psychoactive substances (Psychoactive Substances Act 2016). */
        PSYCHOACTIVE_SUBSTANCES("Psychoactive substances"),
        /** Offensive weapons. */
        OFFENSIVE_WEAPONS("Offensive weapons"),
        /** Firearms (Firearms Act 1968 s47). */
        FIREARMS("Firearms"),
        /** Crossbows. */
        CROSSBOWS("Crossbows"),
        /** Fireworks. */
        FIREWORKS("Fireworks"),
        /** Anything to threaten or harm anyone (Criminal Justice and Public Order Act 1994 s60). */
        ANYTHING_TO_THREATEN_OR_HARM("Anything to threaten or harm anyone"),
        /** Stolen goods. */
        STOLEN_GOODS("Stolen goods"),
        /** Articles for use in theft. */
        ARTICLE_FOR_THEFT("Article for use in theft"),
        /** Articles for use in criminal damage. */
        ARTICLES_FOR_CRIMINAL_DAMAGE("Articles for use in criminal damage"),
        /** Evidence of offences under the Act by which the search was made. */
        EVIDENCE_OF_OFFENCES("Evidence of offences under the Act"),
        /** Goods on which duty has not been paid. */
        DUTY_NOT_PAID("Goods on which duty has not been paid etc."),
        /** Game, or equipment for poaching. */
        GAME_OR_POACHING("Game or poaching equipment"),
        /** Seals, or equipment for hunting them. */
        SEALS_OR_HUNTING("Seals or hunting equipment"),
        /** Evidence of hunting a wild mammal with a dog. */
        HUNTING_WITH_A_DOG("Evidence of hunting any wild mammal with a dog"),
        /** Evidence of offences against wildlife. */
        WILDLIFE_OFFENCES("Evidence of wildlife offences"),
        /** The force published that it can't say in detail; a blank is not this, it is an object not known. */
        DETAIL_UNAVAILABLE("Detailed object of search unavailable"),
        /** Another object, for which there are no published words. */
        OTHER("Other");

        private final String words;

        SearchObject(String words) {
            this.words = words;
        }

        /**
         * The object that published words stand for.
         *
         * @param words the words of the column "Object of search"; a blank is no object
         * @return the object
         * @throws IllegalArgumentException if nothing is published in these words
         */
        public static SearchObject fromPublished(String words) {
            return published(values(), Objects.requireNonNull(words, "words"), "the object of a search");
        }

        /** {@return the published words} */
        @Override
        public String toString() {
            return words;
        }
    }

    /** What came of it: the published "outcome". It need not have to do with what was looked for. */
    public enum Outcome {
        /** Nothing was found and nothing done: the words of older files. */
        NOTHING_FOUND("Nothing found - no further action", null),
        /** Nothing further was done. It does not say whether anything was found. */
        NO_FURTHER_ACTION("A no further action disposal", null),
        /** An arrest. */
        ARREST("Arrest", "Suspect arrested"),
        /** A summons, or a charge by post. */
        SUMMONS("Summons / charged by post", "Suspect summonsed to court"),
        /** A caution, simple or conditional. */
        CAUTION("Caution (simple or conditional)", "Offender cautioned"),
        /** A community resolution. */
        COMMUNITY_RESOLUTION("Community resolution", "Local resolution"),
        /** A penalty notice. */
        PENALTY_NOTICE("Penalty Notice for Disorder", "Offender given penalty notice"),
        /** A warning for possession of khat or cannabis. */
        KHAT_OR_CANNABIS_WARNING("Khat or Cannabis warning", "Offender given drugs possession warning"),
        /** Suspected psychoactive substances were taken, and nothing further done. */
        PSYCHOACTIVE_SUBSTANCES_SEIZED("Suspected psychoactive substances seized - No further action", null),
        /** Something was found; what was done about it is not published. */
        ARTICLE_FOUND("Article found - Detailed outcome unavailable", null),
        /** Another outcome, for which there are no published words. */
        OTHER("Other", null);

        private final String words;
        private final @Nullable String older;

        Outcome(String words, @Nullable String older) {
            this.words = words;
            this.older = older;
        }

        /**
         * The outcome that published words stand for, those of older files included: "Suspect arrested" is an arrest.
         *
         * @param words the words of the column "Outcome"; a blank is no outcome
         * @return the outcome
         * @throws IllegalArgumentException if nothing is published in these words
         */
        public static Outcome fromPublished(String words) {
            Objects.requireNonNull(words, "words");
            for (Outcome each : values()) {
                if (words.equals(each.older)) {
                    return each;
                }
            }
            return published(values(), words, "the outcome of a search");
        }

        /** {@return the published words} */
        @Override
        public String toString() {
            return words;
        }
    }

    private static <E extends Enum<E>> E published(E[] all, String words, String what) {
        for (E each : all) {
            if (each.toString().equals(words)) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                what + " must be one of " + Arrays.toString(all) + ", but was \"" + words + "\"");
    }

    /**
     * Starts a search.
     *
     * @return an empty builder; it needs an id
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final String kind() {
        return "stop and search";
    }

    /** {@return when the search was made, empty if it is not known} */
    public final Optional<EventDate> searched() {
        return date();
    }

    /** {@return who or what was searched, if known} */
    public abstract Optional<Subject> subject();

    /** {@return what was looked for, if known} */
    public abstract Optional<SearchObject> object();

    /** {@return what came of it, if known; unknown is not "no further action"} */
    public abstract Optional<Outcome> outcome();

    @Override
    @Value.Derived
    long days() {
        return only(searched());
    }

    @Override
    final void write(Fields out) {
        out.add(searched(), subject(), object(), outcome());
    }

    /** {@return the id and the date} */
    @Override
    public final String toString() {
        return title() + ", searched " + told(searched());
    }

    /** Builds a {@link StopSearch}. Not thread-safe. */
    public static final class Builder extends AllianceRecord.Builder<Builder> {
        private @Nullable Subject subject;
        private @Nullable SearchObject object;
        private @Nullable Outcome outcome;

        Builder() {}

        /**
         * States when the search was made. Without it, the record is undated.
         *
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder searched(@Nullable EventDate date) {
            return first("searched", date);
        }

        /**
         * States on which day the search was made.
         *
         * @param day the day
         * @return this builder
         */
        public Builder searched(@Nullable LocalDate day) {
            return searched(issues.day("searched", day));
        }

        /**
         * States who or what was searched; never said, it is not known.
         *
         * @param subject a person, a vehicle or both
         * @return this builder
         */
        public Builder subject(@Nullable Subject subject) {
            this.subject = issues.once("subject", this.subject, subject);
            return this;
        }

        /**
         * States what was looked for; never said, it is not known.
         *
         * @param object the object of the search
         * @return this builder
         */
        public Builder object(@Nullable SearchObject object) {
            this.object = issues.once("object", this.object, object);
            return this;
        }

        /**
         * States what came of it; never said, it is not known.
         *
         * @param outcome the outcome
         * @return this builder
         */
        public Builder outcome(@Nullable Outcome outcome) {
            this.outcome = issues.once("outcome", this.outcome, outcome);
            return this;
        }

        /**
         * Makes the search.
         *
         * @return the search
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public StopSearch build() {
            return new ImmutableStopSearch(header(first), opt(first), opt(subject), opt(object), opt(outcome));
        }
    }
}
