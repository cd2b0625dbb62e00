package io.github.alliancestats.completions;

import io.github.alliancestats.completions.Happened.Cash;
import io.github.alliancestats.completions.Happened.Exit;
import io.github.alliancestats.completions.Happened.Move;
import io.github.alliancestats.completions.Happened.Place;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Cash, and how it left. */
final class CashDraft extends Draft {

    /**
     * A disposal.
     *
     * @param days the stated date, and its possible days
     * @param stated the stated amount, null if none is, or {@link #ALL}
     * @param amounts the amounts that it can be
     */
    record MoveDraft(Exit exit, Days days, @Nullable Long stated, List<Long> amounts) {

        Stage stage() {
            return exit == Exit.FORFEITED ? Stage.FORFEITED : Stage.RELEASED;
        }
    }

    private static final long ALL = -3;
    private static final long NOT_AT_ALL = -1;
    private static final long REST = -2;

    Days seized = Days.on(Days.ALL.get(5));

    @Nullable
    Long stated = 100L;

    List<Long> amounts = List.of(100L);
    List<MoveDraft> moves = new ArrayList<>();
    List<Move> perhaps = new ArrayList<>(); // each on a day that is not covered

    @Nullable
    Share share;

    int parts = 1;
    int whole = 1;
    boolean isRecording = true;

    @Nullable
    String reference;

    static CashDraft any(Random random) {
        CashDraft draft = new CashDraft();
        LocalDate day = Days.any(random);
        draft.seized = Days.on(day);
        long amount = List.of(40L, 98L, 100L, 500L).get(random.nextInt(4));
        draft.stated = amount;
        draft.amounts = List.of(amount);
        if (random.nextInt(3) > 0) {
            Exit exit = anyExit(random);
            long moved = List.of(ALL, 10L, 40L).get(random.nextInt(3));
            LocalDate left = later(day, random);
            draft.moves.add(new MoveDraft(exit, Days.on(left), moved, List.of(moved)));
            if (moved != ALL && random.nextBoolean()) {
                Exit last = anyExit(random);
                long then = random.nextBoolean() ? REST : 20;
                draft.moves.add(new MoveDraft(last, Days.on(later(left, random)), then, List.of(then)));
            }
        }
        return draft;
    }

    static LocalDate later(LocalDate day, Random random) {
        List<LocalDate> later =
                Days.ALL.stream().filter(each -> !each.isBefore(day)).toList();
        return later.get(random.nextInt(Math.min(4, later.size())));
    }

    @Override
    List<Happened> values() {
        List<Happened> all = new ArrayList<>();
        List<List<Move>> choices = new ArrayList<>();
        for (MoveDraft move : moves) {
            List<Move> each = new ArrayList<>();
            move.days()
                    .values()
                    .forEach(day -> move.amounts().forEach(amount -> each.add(new Move(move.exit(), day, amount))));
            choices.add(each);
        }
        for (Move move : perhaps) {
            choices.add(List.of(
                    move, new Move(move.exit(), move.day(), REST), new Move(move.exit(), move.day(), NOT_AT_ALL)));
        }
        List<List<Move>> ways = product(choices);
        for (LocalDate day : seized.values()) {
            for (long amount : amounts) {
                for (List<Move> way : ways) {
                    List<Move> real = real(way, amount);
                    if (isPossible(day, amount, real) && isRestLast(way, real)) {
                        places().forEach(place -> all.add(cash(place, day, amount, real)));
                    }
                }
            }
        }
        return all;
    }

    private Cash cash(Place place, LocalDate day, long amount, List<Move> real) {
        return new Cash(
                place,
                day,
                amount * parts / whole,
                isRecording,
                real.stream()
                        .map(move -> new Move(move.exit(), move.day(), move.amount() * parts / whole))
                        .toList());
    }

    /** Returns the moves, with the amounts of those that took all or the rest. */
    private static List<Move> real(List<Move> moves, long amount) {
        List<Move> real = new ArrayList<>();
        long left = amount;
        for (Move move : moves) {
            if (move.amount() >= 0 || move.amount() == ALL) {
                real.add(move.amount() >= 0 ? move : new Move(move.exit(), move.day(), amount));
                left -= real.get(real.size() - 1).amount();
            }
        }
        for (Move move : moves) {
            if (move.amount() == REST && left >= 0) { // a rest of £0 is an event, too
                real.add(new Move(move.exit(), move.day(), left));
                left = 0;
            }
        }
        return real;
    }

    /** Returns whether no disposal is later than the stated disposal of the rest. */
    private boolean isRestLast(List<Move> way, List<Move> real) {
        for (Move move : way.subList(0, moves.size())) {
            if (move.amount() == REST
                    && real.stream().anyMatch(each -> each.day().isAfter(move.day()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(LocalDate day, long amount, List<Move> real) {
        List<LocalDate> days = new ArrayList<>(List.of(day));
        real.forEach(move -> days.add(move.day()));
        return real.stream().noneMatch(move -> move.day().isBefore(day))
                && real.stream().mapToLong(Move::amount).sum() <= amount
                && isRecordedAfter(days);
    }

    @Override
    AllianceRecord record() {
        CashSeizure.Builder builder = stated(CashSeizure.builder()).seized(seized.stated());
        if (stated == null) {
            builder.notCounted();
        } else {
            builder.amount(Records.pounds(Long.toString(stated)));
        }
        for (MoveDraft move : moves) {
            MoneyEvent event = MoneyEvent.of(move.stage(), move.days().stated());
            Long amount = move.stated();
            builder.event(
                    amount == null
                            ? event
                            : amount == ALL
                                    ? event.all()
                                    : amount == REST
                                            ? event.remainder()
                                            : event.amount(Records.pounds(Long.toString(amount))));
        }
        if (reference != null) {
            builder.joint(reference, share, isRecording ? Role.RECORDED : Role.PARTICIPATED);
        }
        return builder.build();
    }

    @Override
    void lacksADay(Random random) {
        if (!moves.isEmpty() && random.nextBoolean()) {
            int index = random.nextInt(moves.size());
            MoveDraft move = moves.get(index);
            Days days = Days.inexact(move.days().values().get(0), random);
            moves.set(index, new MoveDraft(move.exit(), days, move.stated(), move.amounts()));
        } else {
            seized = Days.inexact(seized.values().get(0), random);
        }
    }

    @Override
    void lacksAnAmount(Random random) {
        if (!moves.isEmpty() && random.nextBoolean()) {
            MoveDraft move = moves.get(0);
            moves.set(0, new MoveDraft(move.exit(), move.days(), null, List.of(0L, 38L, REST)));
        } else {
            if (random.nextInt(3) > 0) {
                moves.clear();
            }
            stated = null;
            amounts = moves.isEmpty() ? AMOUNTS : List.of(40L, 60L, LARGE);
        }
    }

    @Override
    boolean lacksAKey(Random random) {
        return false;
    }

    private static Exit anyExit(Random random) {
        return List.of(Exit.values()).get(random.nextInt(2));
    }

    /** Makes a disposal contradict the seizure, of a known day and amount. It was later then, or of less. */
    void contradictsItself(Random random) {
        Exit exit = anyExit(random);
        LocalDate taken = Days.afterFirst(seized.values().get(0));
        long amount = stated == null ? 100 : stated;
        seized = Days.on(taken);
        stated = amount;
        amounts = List.of(amount);
        moves.clear();
        if (random.nextBoolean()) {
            List<LocalDate> real =
                    Days.ALL.stream().filter(day -> !day.isBefore(taken)).toList();
            moves.add(new MoveDraft(exit, new Days(Days.on(Days.ALL.get(0)).stated(), real), 10L, List.of(10L)));
        } else {
            Days day = Days.on(later(taken, random));
            moves.add(new MoveDraft(exit, day, amount + 700, List.of(0L, 20L, ALL)));
        }
    }
}
