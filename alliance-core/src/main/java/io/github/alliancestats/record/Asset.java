package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One asset other than cash that was seized, frozen or restrained: a listed asset, an account, cryptoassets, a vehicle,
 * land, other property.
 *
 * <p>Its value is what it was booked at when it was taken, if anybody valued it; what it fetched when it was sold is
 * told by the event ({@link MoneyEvent#realised()}), since the two seldom agree, cryptoassets least of all. Accounts
 * are frozen and restrained property is not taken: neither is seized. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@SuppressWarnings("immutables:subtype") // inherited attributes come first
public abstract non-sealed class Asset extends RecoverableProperty {

    Asset() {}

    /**
     * Starts an asset.
     *
     * @param asset what kind it is, not cash
     * @return a builder; it needs an id, and how it was taken
     * @throws IllegalArgumentException if it is cash, which has a record of its own
     */
    public static Builder builder(AssetKind asset) {
        if (asset == AssetKind.CASH) {
            throw new IllegalArgumentException("an asset must be of another kind than cash; cash is a CashSeizure");
        }
        return new Builder(asset);
    }

    @Override
    public final String kind() {
        return "asset";
    }

    /** {@return when it was seized, frozen or restrained, empty if it is not known} */
    public final Optional<EventDate> taken() {
        return date();
    }

    @Override
    final void write(Fields out) {
        out.add(asset(), jurisdiction());
        writeProperty(out);
    }

    /** {@return the id, the kind, how and when it was taken, and its value} */
    @Override
    public final String toString() {
        String value = held().isEmpty() ? "value not known" : held().toString();
        return title() + ", " + asset() + ", " + takenBy() + " " + told(taken()) + ", " + value;
    }

    /** Builds an {@link Asset}. Not thread-safe. */
    public static final class Builder extends RecoverableProperty.Builder<Builder> {
        private @Nullable ExactMoney amount;
        private final AssetKind asset;
        private @Nullable Stage takenBy;

        Builder(AssetKind asset) {
            this.asset = Objects.requireNonNull(asset, "asset");
        }

        /**
         * States how and when it was first denied to its holder.
         *
         * @param takenBy seized, frozen or restrained
         * @param date the date, as exact as it is known
         * @return this builder
         */
        public Builder taken(@Nullable Stage takenBy, @Nullable EventDate date) {
            return first("taken", date).takenBy(takenBy);
        }

        /**
         * States how and on which day it was first denied to its holder.
         *
         * @param takenBy seized, frozen or restrained
         * @param day the day
         * @return this builder
         */
        public Builder taken(@Nullable Stage takenBy, @Nullable LocalDate day) {
            return taken(takenBy, issues.day("taken", day));
        }

        /**
         * States how it was first denied to its holder, where the date is not known: the record is undated.
         *
         * @param stage seized, frozen or restrained
         * @return this builder
         */
        public Builder takenBy(@Nullable Stage stage) {
            if (stage != null && !isTaking(stage)) {
                issues.add(IssueCode.NOT_ALLOWED, "takenBy", stage + " (not seized, frozen or restrained)");
            }
            takenBy = issues.once("takenBy", takenBy, stage);
            return this;
        }

        private static boolean isTaking(Stage stage) {
            return stage.deprivation() && stage != Stage.DETAINED; // seized property is detained
        }

        /**
         * States its value when it was taken. Without an amount, the value is not known.
         *
         * @param value the value, not negative
         * @return this builder
         */
        public Builder amount(@Nullable MonetaryAmount value) {
            amount = issues.once("amount", amount, issues.money("amount", value));
            return this;
        }

        /**
         * States its value when it was taken, in one currency.
         *
         * @param number the number of whole units, pounds rather than pence, not negative
         * @param currency its currency
         * @return this builder
         */
        public Builder amount(@Nullable BigDecimal number, @Nullable CurrencyUnit currency) {
            amount = issues.once("amount", amount, issues.money("amount", number, currency));
            return this;
        }

        @Override
        void check() {
            issues.require("takenBy", takenBy);
        }

        /**
         * Makes the asset.
         *
         * @return the asset
         * @throws InvalidRecordException if an issue refuses the record; it has all issues
         * @throws IllegalStateException if this builder built before
         */
        public Asset build() {
            RecordHeader header = header(first);
            Stage stage = Objects.requireNonNull(takenBy);
            List<ExactMoney> held = amount == null ? List.of() : List.of(amount);
            return new ImmutableAsset(
                    header, opt(first), asset, held, stage, opt(takenUnder), resolved(held, stage), opt(jurisdiction));
        }
    }
}
