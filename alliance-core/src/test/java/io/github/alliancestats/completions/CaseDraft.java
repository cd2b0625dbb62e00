package io.github.alliancestats.completions;

import io.github.alliancestats.completions.Happened.Case;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The case of a person. */
final class CaseDraft extends Draft {

    static final List<String> NAMES = List.of("P1", "P2", "P3");

    List<String> people = List.of("P1");

    @Nullable
    Days arrested;

    @Nullable
    Days charged;

    @Nullable
    Days sentenced;

    List<Long> years = List.of(5L);
    boolean isStated = true;

    @Nullable
    LocalDate arrestedAgain;

    @Nullable
    String hearing;

    List<LocalDate> perhapsCharged = new ArrayList<>(); // each on a day that is not covered

    List<LocalDate> perhapsSentenced = new ArrayList<>();

    static CaseDraft any(Random random) {
        CaseDraft draft = new CaseDraft();
        LocalDate day = Days.any(random);
        draft.people = List.of(NAMES.get(random.nextInt(2)));
        draft.arrested = random.nextInt(4) > 0 ? Days.on(day) : null;
        draft.arrestedAgain = draft.arrested != null && random.nextInt(4) == 0 ? day : null;
        draft.charged = random.nextInt(3) > 0 ? Days.on(CashDraft.later(day, random)) : null;
        if ((draft.arrested == null && draft.charged == null) || random.nextInt(3) == 0) {
            LocalDate last =
                    draft.charged == null ? day : draft.charged.values().get(0);
            draft.sentenced = Days.on(CashDraft.later(last, random));
            draft.years = List.of(List.of(0L, 2L, 5L).get(random.nextInt(3)));
        }
        return draft;
    }

    private static List<List<LocalDate>> each(@Nullable Days days) {
        return days == null
                ? List.of(List.of())
                : days.values().stream().map(List::of).toList();
    }

    @Override
    List<Happened> values() {
        List<Happened> all = new ArrayList<>();
        List<List<LocalDate>> charges = new ArrayList<>();
        for (List<LocalDate> charge : each(charged)) {
            charges.add(charge);
            for (LocalDate more : perhapsCharged) {
                List<LocalDate> both = new ArrayList<>(charge);
                both.add(more);
                charges.add(both);
            }
        }
        List<List<LocalDate>> sentences = new ArrayList<>(each(sentenced));
        if (sentenced == null) {
            perhapsSentenced.forEach(day -> sentences.add(List.of(day)));
        }
        for (List<LocalDate> arrest : each(arrested)) {
            for (List<LocalDate> charge : charges) {
                for (List<LocalDate> sentence : sentences) {
                    List<LocalDate> arrests = new ArrayList<>(arrest);
                    if (arrestedAgain != null) {
                        arrests.add(arrestedAgain);
                    }
                    List<LocalDate> days = new ArrayList<>(arrests);
                    days.addAll(charge);
                    days.addAll(sentence);
                    if (isRecordedAfter(days) && isInOrder(arrest, charge, sentence)) {
                        addEach(all, arrests, charge, sentence.isEmpty() ? null : sentence.get(0));
                    }
                }
            }
        }
        return all;
    }

    /** Returns whether an arrest on an unknown day was before the other dates. No other dates bound one another. */
    private boolean isInOrder(List<LocalDate> arrest, List<LocalDate> charge, List<LocalDate> sentence) {
        List<LocalDate> later = new ArrayList<>(charge);
        later.addAll(sentence);
        return arrested == null
                || arrested.values().size() == 1
                || later.stream().noneMatch(day -> day.isBefore(arrest.get(0)));
    }

    private void addEach(
            List<Happened> all, List<LocalDate> arrest, List<LocalDate> charge, @Nullable LocalDate sentence) {
        for (String person : people) {
            for (long each : sentence == null ? List.of(0L) : years) {
                places().forEach(place -> all.add(new Case(place, person, arrest, charge, sentence, each)));
            }
        }
    }

    @Override
    AllianceRecord record() {
        Proceedings.Builder builder = stated(Proceedings.builder());
        if (people.size() == 1) {
            builder.person(people.get(0));
        }
        if (arrested != null) {
            builder.arrested(arrested.stated());
        }
        if (arrestedAgain != null) {
            builder.arrested(arrestedAgain);
        }
        if (charged != null) {
            builder.charged(charged.stated());
        }
        if (sentenced != null) {
            if (isStated) {
                builder.sentenced(
                        sentenced.stated(),
                        years.get(0) == 0
                                ? Sentence.fine()
                                : Sentence.custody(Period.ofYears(years.get(0).intValue())));
            } else {
                builder.sentenced(sentenced.stated());
            }
        }
        return hearing == null ? builder.build() : builder.hearing(hearing).build();
    }

    @Override
    void lacksADay(Random random) {
        if (arrested != null && (charged == null || random.nextBoolean())) {
            arrested = Days.inexact(arrested.values().get(0), random);
        } else if (charged != null) {
            charged = Days.inexact(charged.values().get(0), random);
        } else if (sentenced != null) {
            sentenced = Days.inexact(sentenced.values().get(0), random);
        }
    }

    @Override
    void lacksAnAmount(Random random) {
        Days last = charged == null ? arrested : charged;
        if (sentenced == null && last != null) {
            sentenced = Days.on(CashDraft.later(last.values().get(0), random));
        }
        isStated = false;
        years = List.of(0L, 3L, LARGE); // nothing bounds a sentence that is not stated
    }

    @Override
    boolean lacksAKey(Random random) {
        people = List.of("P1", "P2", "somebody of case " + id);
        return true;
    }
}
