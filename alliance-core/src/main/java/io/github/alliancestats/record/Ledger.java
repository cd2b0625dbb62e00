package io.github.alliancestats.record;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The amounts taken of one property and its events, each currency by itself. Contradictory events change no balance. */
record Ledger(List<ExactMoney> taken, List<MoneyEvent> events) {

    private static final Comparator<MoneyEvent> ORDER = Comparator.comparing(
                    (MoneyEvent event) -> event.date().lastDayIn(ZoneOffset.UTC))
            .thenComparing(event -> event.contradiction().isPresent()) // what was too much stays so in a revision
            .thenComparing(MoneyEvent::stage)
            .thenComparing(MoneyEvent::toString)
            .thenComparing(MoneyEvent::inFull);

    private Map<String, ExactMoney> balance(Predicate<MoneyEvent> counts) {
        Map<String, ExactMoney> left = new TreeMap<>();
        for (ExactMoney amount : taken) {
            left.merge(amount.code(), amount, ExactMoney::plus);
        }
        for (MoneyEvent event : events) {
            ExactMoney amount = event.held().orElse(null);
            if (amount != null
                    && !event.stage().deprivation()
                    && event.contradiction().isEmpty()
                    && counts.test(event)) {
                left.merge(amount.code(), event.stage().disposal() ? amount.negated() : amount, ExactMoney::plus);
            }
        }
        return left;
    }

    /**
     * Returns the events in order, and an event for each currency. An event of all or of the remainder has its amount where
     * it is known. Contradictory events are marked. An event that is too much in part is split.
     *
     * @param takenBy the stage by which the property was taken
     * @param date the date of the taking, null if it is not known
     */
    List<MoneyEvent> resolved(Stage takenBy, @Nullable EventDate date) {
        List<MoneyEvent> judged = new ArrayList<>();
        boolean isEnded = false;
        for (MoneyEvent event : inOrder(events)) {
            IssueCode alone = contradiction(event, takenBy, date);
            boolean isSecondEnd = event.leavesNothing() && (isEnded || isMarkedTwice(event));
            judged.add(event.contradicting(alone == null && isSecondEnd ? IssueCode.ENDED_TWICE : alone));
            isEnded |= event.leavesNothing() && alone == null;
        }
        List<MoneyEvent> full = new Ledger(taken, judged).withAmounts();
        return inOrder(new Ledger(taken, full).withoutExcess());
    }

    private static boolean isMarkedTwice(MoneyEvent event) {
        return event.contradiction().equals(Optional.of(IssueCode.ENDED_TWICE));
    }

    static List<MoneyEvent> inOrder(List<MoneyEvent> events) {
        List<MoneyEvent> sorted = new ArrayList<>(events);
        if (sorted.size() > 1) {
            sorted.sort(ORDER);
        }
        return sorted;
    }

    /** Returns the contradiction between an event and the taking; null if there is none. */
    private @Nullable IssueCode contradiction(MoneyEvent event, Stage takenBy, @Nullable EventDate date) {
        if (date != null && event.date().isBeforeInAnyZone(date)) {
            return IssueCode.BEFORE_TAKEN;
        }
        if (event.stage() == takenBy && event.date().exact() && event.date().equals(date)) {
            return IssueCode.TAKEN_TWICE;
        }
        boolean isSame = taken.isEmpty() || event.held().isEmpty();
        for (ExactMoney amount : taken) {
            isSame = isSame || amount.code().equals(event.held().get().code());
        }
        return isSame ? null : IssueCode.OTHER_CURRENCY;
    }

    private List<MoneyEvent> withAmounts() {
        List<MoneyEvent> full = new ArrayList<>();
        for (MoneyEvent event : events) {
            if (event.held().isPresent() || isMarkedTwice(event)) {
                full.add(event);
            } else if (event.stage().deprivation()) {
                each(event, event.isOfAll() ? taken : List.of(), full);
            } else {
                each(event, event.leavesNothing() ? disposedBy(event) : List.of(), full);
            }
        }
        return full;
    }

    /** Returns the amounts of an event that disposes of all or of the remainder; empty if they are not known. */
    @SuppressWarnings("ReferenceEquality") // an equal event is another one
    private List<ExactMoney> disposedBy(MoneyEvent end) {
        if (end.contradiction().isPresent()) {
            return taken;
        }
        List<MoneyEvent> former = new ArrayList<>();
        for (MoneyEvent event : events) {
            if (changesBalance(event) && event != end && !isAfter(event, end)) {
                boolean isSound =
                        event.held().isPresent() && event.contradiction().isEmpty();
                if (!isSound || !isBy(event, end)) {
                    return List.of();
                }
                former.add(event);
            }
        }
        Predicate<MoneyEvent> counts = event -> !end.isOfAll() || event.stage() == Stage.INTEREST;
        return amounts(new Ledger(taken, former).balance(counts));
    }

    private static boolean changesBalance(MoneyEvent event) {
        return !event.stage().deprivation() && !isMarkedTwice(event);
    }

    private static boolean isAfter(MoneyEvent event, MoneyEvent other) {
        return other.date().isBeforeInAnyZone(event.date());
    }

    /** Returns whether an event is certainly before another, or on the same day. */
    private static boolean isBy(MoneyEvent event, MoneyEvent other) {
        boolean isExact = event.date().exact() && other.date().exact();
        return isExact || event.date().isBeforeInAnyZone(other.date());
    }

    /** Returns the amounts left, which are none if more left than came. A balance of zero is known. */
    private static List<ExactMoney> amounts(Map<String, ExactMoney> balance) {
        List<ExactMoney> left = new ArrayList<>();
        for (ExactMoney amount : balance.values()) {
            if (amount.signum() < 0) {
                return List.of();
            }
            if (amount.signum() > 0) {
                left.add(amount);
            }
        }
        return left.isEmpty() ? List.copyOf(balance.values()) : left;
    }

    private static void each(MoneyEvent event, List<ExactMoney> amounts, List<MoneyEvent> full) {
        if (amounts.isEmpty()) {
            full.add(event);
        }
        for (int i = 0; i < amounts.size(); i++) {
            full.add(i == 0 ? event.exactly(amounts.get(i)) : event.besides(amounts.get(i)));
        }
    }

    /** Marks the part of disposals that is more than was held, and events after the end. */
    private List<MoneyEvent> withoutExcess() {
        List<MoneyEvent> sound = new ArrayList<>();
        Map<String, ExactMoney> out = new HashMap<>();
        for (MoneyEvent event : events) {
            ExactMoney amount = event.held().orElse(null);
            if (event.contradiction().isPresent()) {
                sound.add(event);
            } else if (isTooLate(event)) {
                sound.add(event.contradicting(IssueCode.AFTER_END));
            } else if (event.stage().disposal() && amount != null && !taken.isEmpty()) {
                addDisposal(event, amount, out, sound);
            } else {
                sound.add(event);
            }
        }
        return sound;
    }

    private boolean isTooLate(MoneyEvent event) {
        if (event.leavesNothing() || event.stage() == Stage.INTEREST) {
            return false;
        }
        for (MoneyEvent end : events) {
            if (end.leavesNothing() && end.contradiction().isEmpty() && isAfter(event, end)) {
                return true;
            }
        }
        boolean isOfAnyAmount = event.stage().deprivation() || event.held().isEmpty();
        return isOfAnyAmount && !taken.isEmpty() && isGoneBefore(event);
    }

    private void addDisposal(MoneyEvent event, ExactMoney amount, Map<String, ExactMoney> out, List<MoneyEvent> sound) {
        ExactMoney before = out.getOrDefault(amount.code(), amount.zero());
        ExactMoney own = amount.min(in(amount, event.date()).minus(before).atLeastZero());
        ExactMoney excess = amount.minus(own);
        out.put(amount.code(), before.plus(own));
        if (excess.signum() == 0) {
            sound.add(event);
            return;
        }
        if (own.signum() > 0) {
            sound.add(event.exactly(own));
        }
        MoneyEvent above = own.signum() > 0 ? event.besides(excess) : event.exactly(excess);
        sound.add(above.contradicting(IssueCode.MORE_THAN_HELD));
    }

    /** Returns what came in by a day. Interest counts two days early: no zones differ by more. */
    private ExactMoney in(ExactMoney like, EventDate date) {
        LocalDate last = date.lastDayIn(ZoneOffset.UTC).plusDays(2);
        Predicate<MoneyEvent> isInterest = event -> event.stage() == Stage.INTEREST
                && !event.date().firstDayIn(ZoneOffset.UTC).isAfter(last);
        return balance(isInterest).getOrDefault(like.code(), like.zero());
    }

    private boolean isGoneBefore(MoneyEvent later) {
        Predicate<MoneyEvent> isBefore = event -> event.date().isBeforeInAnyZone(later.date());
        boolean isGone = false;
        for (MoneyEvent event : events) {
            isGone |= event.stage().disposal() && isBefore.test(event);
        }
        Predicate<MoneyEvent> counts = event -> event.stage() == Stage.INTEREST || isBefore.test(event);
        for (ExactMoney left : balance(counts).values()) {
            isGone &= left.signum() <= 0;
        }
        return isGone;
    }
}
