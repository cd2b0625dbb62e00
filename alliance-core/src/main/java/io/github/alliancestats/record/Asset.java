package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    abstract RecordHeader header();

    @Override
    public final String kind() {
        return "asset";
    }

    @Override
    public abstract AssetKind asset();

    @Override
    public abstract Stage takenBy();

    /** {@return when it was seized, frozen or restrained, empty if it is not known} */
    public abstract Optional<EventDate> taken();

    @Override
    public abstract Optional<Instrument> takenUnder();

    @Override
    abstract List<ExactMoney> held();

    @Override
    public abstract List<MoneyEvent> events();

    @Override
    public final Optional<EventDate> date() {
        return taken();
    }

    @Override
    final void write(Fields out) {
        out.text(asset().name());
        writeProperty(out);
    }

    /** {@return the id, the kind, how and when it was taken, and its value} */
    @Override
    public final String toString() {
        return title() + ", " + asset() + ", " + takenBy() + " "
                + told(taken()) + ", "
                + (held().isEmpty() ? "value not known" : held().toString());
    }

    /** Builds an {@link Asset}. Not thread-safe. */
    public static final class Builder extends RecoverableProperty.Builder<Builder> {
        private final List<ExactMoney> held = new ArrayList<>();
        private final AssetKind asset;
        private @Nullable Stage takenBy;
        private @Nullable EventDate taken;
        private @Nullable Instrument takenUnder;

        Builder(AssetKind asset) {
            this.asset = Objects.requireNonNull(asset, "asset");
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says how and when it was first denied to its holder.
         *
         * @param stage seized, frozen or restrained
         * @param date the day or instant
         * @return this builder
         * @throws IllegalArgumentException if the stage is another
         */
        public Builder taken(Stage stage, EventDate date) {
            taken = once(taken, date, "taken");
            return takenBy(stage);
        }

        /**
         * Says how and on which day it was first denied to its holder.
         *
         * @param stage seized, frozen or restrained
         * @param day the day
         * @return this builder
         * @throws IllegalArgumentException if the stage is another
         */
        public Builder takenOn(Stage stage, LocalDate day) {
            return taken(stage, EventDate.on(day));
        }

        /**
         * Says how it was first denied to its holder, where the date is not known: the record is undated.
         *
         * @param stage seized, frozen or restrained
         * @return this builder
         * @throws IllegalArgumentException if the stage is another
         */
        public Builder takenBy(Stage stage) {
            if (!stage.deprivation() || stage == Stage.DETAINED) {
                throw new IllegalArgumentException(
                        "an asset must first be seized, frozen or restrained, but was " + stage);
            }
            takenBy = once(takenBy, stage, "takenBy");
            return this;
        }

        /**
         * Says its value when it was taken; never said, it is not known.
         *
         * @param amount the value, not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         * @throws IllegalStateException if it was said already
         */
        public Builder value(MonetaryAmount amount) {
            if (!held.isEmpty()) {
                throw new IllegalStateException("the value of an asset was already set to " + held.get(0));
            }
            held.add(ExactMoney.notNegative(amount, "the value of an asset"));
            return this;
        }

        /**
         * Says by which legal means it was first denied to its holder, such as an account freezing order.
         *
         * @param means the instrument
         * @return this builder
         */
        public Builder takenUnder(Instrument means) {
            takenUnder = once(takenUnder, means, "takenUnder");
            return this;
        }

        /**
         * Makes the asset.
         *
         * @return the asset
         * @throws IllegalStateException if the id is missing or it was not said how it was taken
         */
        public Asset build() {
            return ImmutableAsset.make(
                    header(),
                    asset,
                    required(takenBy, "takenBy"),
                    Optional.ofNullable(taken),
                    Optional.ofNullable(takenUnder),
                    held,
                    resolved(held, required(takenBy, "takenBy"), taken));
        }
    }
}
