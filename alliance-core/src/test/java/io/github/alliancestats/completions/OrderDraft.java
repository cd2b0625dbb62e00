package io.github.alliancestats.completions;

import io.github.alliancestats.completions.Happened.Order;
import io.github.alliancestats.completions.Happened.Sum;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.records.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An order to pay. */
final class OrderDraft extends Draft {

    /** A payment or a variation. */
    record SumDraft(Days days, long stated, List<Long> amounts) {

        List<Sum> values() {
            List<Sum> all = new ArrayList<>();
            days.values().forEach(day -> amounts.forEach(amount -> all.add(new Sum(day, amount))));
            return all;
        }
    }

    private static final long REST = -2;

    Days made = Days.on(Days.ALL.get(5));

    @Nullable
    Long stated = 100L;

    List<Long> amounts = List.of(100L);
    List<SumDraft> variations = new ArrayList<>();
    List<SumDraft> payments = new ArrayList<>();
    List<Sum> perhapsPaid = new ArrayList<>(); // each on a day that is not covered

    List<LocalDate> perhapsVaried = new ArrayList<>();

    static OrderDraft any(Random random) {
        OrderDraft draft = new OrderDraft();
        LocalDate day = Days.any(random);
        draft.made = Days.on(day);
        long amount = List.of(98L, 100L, 500L).get(random.nextInt(3));
        draft.stated = amount;
        draft.amounts = List.of(amount);
        if (random.nextInt(3) > 0) {
            draft.payments.add(new SumDraft(Days.on(CashDraft.later(day, random)), 20, List.of(20L)));
        }
        if (!draft.payments.isEmpty() && random.nextInt(3) == 0) {
            draft.payments.add(new SumDraft(Days.on(CashDraft.later(day, random)), 10, List.of(10L)));
        }
        if (random.nextInt(4) == 0) {
            long varied = random.nextBoolean() ? 60 : 700;
            draft.variations.add(new SumDraft(Days.on(CashDraft.later(day, random)), varied, List.of(varied)));
        }
        return draft;
    }

    @Override
    List<Happened> values() {
        List<Happened> all = new ArrayList<>();
        List<List<Sum>> choices = new ArrayList<>();
        payments.forEach(each -> choices.add(each.values()));
        perhapsPaid.forEach(each -> choices.add(List.of(each, new Sum(each.day(), 0), new Sum(each.day(), REST))));
        List<List<Sum>> paid = product(choices);
        List<List<Sum>> changes = new ArrayList<>();
        variations.forEach(each -> changes.add(each.values()));
        perhapsVaried.forEach(day -> changes.add(List.of(new Sum(day, 2), new Sum(day, 5000), new Sum(day, -1))));
        List<List<Sum>> varied = product(changes);
        for (LocalDate day : made.values()) {
            for (long amount : amounts) {
                for (List<Sum> change : varied) {
                    List<Sum> variation = change.stream()
                            .filter(each -> each.amount() >= 0)
                            .sorted(Comparator.comparing(Sum::day))
                            .toList();
                    for (List<Sum> way : paid) {
                        List<Sum> payment = real(way, amount, variation);
                        if (isPossible(day, amount, variation, payment)) {
                            places().forEach(place -> all.add(new Order(place, day, amount, variation, payment)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static long least(long amount, List<Sum> variations) {
        return variations.stream().mapToLong(Sum::amount).reduce(amount, Math::min);
    }

    /** Returns the payments, with the amount of one that paid the rest. */
    private static List<Sum> real(List<Sum> payments, long amount, List<Sum> variations) {
        long left = least(amount, variations)
                - payments.stream()
                        .mapToLong(Sum::amount)
                        .filter(each -> each > 0)
                        .sum();
        List<Sum> real = new ArrayList<>();
        for (Sum each : payments) {
            if (each.amount() != 0) {
                real.add(each.amount() > 0 ? each : new Sum(each.day(), Math.max(0, left)));
                left = each.amount() > 0 ? left : 0;
            }
        }
        return real;
    }

    private boolean isPossible(LocalDate day, long amount, List<Sum> variation, List<Sum> payment) {
        List<Sum> later = new ArrayList<>(variation);
        later.addAll(payment);
        List<LocalDate> days = new ArrayList<>(List.of(day));
        later.forEach(each -> days.add(each.day()));
        return later.stream().noneMatch(each -> each.day().isBefore(day))
                && payment.stream().mapToLong(Sum::amount).sum() <= least(amount, variation)
                && isRecordedAfter(days);
    }

    @Override
    AllianceRecord record() {
        Obligor obligor =
                stated == null ? Obligor.of("P" + id) : Obligor.of("P" + id, Records.pounds(Long.toString(stated)));
        for (SumDraft each : variations) {
            obligor = obligor.varied(each.days().stated(), Records.pounds(Long.toString(each.stated())));
        }
        for (SumDraft each : payments) {
            obligor = obligor.paid(each.days().stated(), Records.pounds(Long.toString(each.stated())));
        }
        return stated(ConfiscationOrder.builder())
                .made(made.stated())
                .obligor(obligor)
                .build();
    }

    @Override
    void lacksADay(Random random) {
        List<SumDraft> sums = variations.isEmpty() || random.nextBoolean() ? payments : variations;
        if (!sums.isEmpty() && random.nextBoolean()) {
            SumDraft each = sums.get(0);
            Days days = Days.inexact(each.days().values().get(0), random);
            sums.set(0, new SumDraft(days, each.stated(), each.amounts()));
        } else {
            made = Days.inexact(made.values().get(0), random);
        }
    }

    @Override
    void lacksAnAmount(Random random) {
        if (random.nextInt(3) > 0) {
            payments.clear();
        }
        stated = null;
        amounts = List.of(payments.isEmpty() ? 0L : 30L, 98L, LARGE);
    }

    @Override
    boolean lacksAKey(Random random) {
        return false;
    }

    /** Makes a payment contradict the order, of a known day and amount. It was later then, or of less. */
    void contradictsItself(Random random) {
        LocalDate day = Days.afterFirst(made.values().get(0));
        long amount = stated == null ? 100 : stated;
        made = Days.on(day);
        stated = amount;
        amounts = List.of(amount);
        variations.clear();
        payments.clear();
        if (random.nextBoolean()) {
            List<LocalDate> real =
                    Days.ALL.stream().filter(each -> !each.isBefore(day)).toList();
            payments.add(new SumDraft(new Days(Days.on(Days.ALL.get(0)).stated(), real), 20, List.of(20L)));
        } else {
            payments.add(new SumDraft(Days.on(CashDraft.later(day, random)), amount + 700, List.of(2L, 20L, amount)));
        }
    }
}
