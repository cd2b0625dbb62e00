package io.github.alliancestats.examples.opendata.dhs;

import static java.util.Map.entry;

import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/**
 * Makes a record of the amount of money in a row.
 *
 * <p>The record is dated by the last day of the row's fiscal year, or of the days that the workbook tells of if that is
 * earlier: the first day on which its amount was complete. On which days the seizures were nobody published, so months
 * must not be asked for. Its kind of property is the nearest of the library's, where all of the row is of one: what
 * mixes kinds is other property, and so are aircraft and vessels. Foreign cash and checks were published in dollars
 * only.
 */
final class SeizedProperty {

    static final CurrencyUnit DOLLARS = Monetary.getCurrency("USD");

    private static final String FORCE = "us-dhs";

    private static final Map<String, AssetKind> KINDS_OF_CATEGORIES =
            Map.of("VEHICLES", AssetKind.VEHICLE, "REAL ESTATE", AssetKind.REAL_PROPERTY);

    private static final Map<String, AssetKind> KINDS_OF_MONEY = Map.ofEntries(
            entry("U.S. CASH OR CURRENCY", AssetKind.CASH),
            entry("FOREIGN CASH (NON U.S.)", AssetKind.CASH),
            entry("CHECKS", AssetKind.CASH),
            entry("TRAVELER'S CHECKS", AssetKind.CASH),
            entry("MONEY ORDER", AssetKind.CASH),
            entry("BANK ACCOUNT", AssetKind.ACCOUNT),
            entry("VIRTUAL CURRENCY", AssetKind.CRYPTOASSET));

    private static final Map<String, AssetKind> KINDS_OF_MERCHANDISE = Map.of(
            "GOLD,DUST,NUGGETS", AssetKind.LISTED_ASSET,
            "SILVER,BARS,NUGGETS", AssetKind.LISTED_ASSET,
            "WORKS OF ART", AssetKind.LISTED_ASSET,
            "VIRTUAL CURRENCY", AssetKind.CRYPTOASSET);

    private SeizedProperty() {}

    static RecoverableProperty of(PropertyRow row, ReportingPeriod days) {
        AssetKind kind = kind(row.name());
        String id = row.name().toString();
        BigDecimal money = row.figures().moneySeized();
        LocalDate complete = FiscalYear.lastDay(row.name().year(), days);
        if (kind == AssetKind.CASH) {
            return CashSeizure.builder()
                    .id(FORCE, id)
                    .seized(complete)
                    .amount(money, DOLLARS)
                    .build();
        }
        return Asset.builder(kind)
                .id(FORCE, id)
                .taken(Stage.SEIZED, complete)
                .amount(Monetary.getDefaultAmountFactory()
                        .setCurrency(DOLLARS)
                        .setNumber(money)
                        .create())
                .build();
    }

    static AssetKind kind(RowName name) {
        return switch (name.category()) {
            case "CURRENCY/MONETARY" -> KINDS_OF_MONEY.getOrDefault(name.type(), AssetKind.OTHER);
            case "GENERAL MDSE / OTHER" -> KINDS_OF_MERCHANDISE.getOrDefault(name.type(), AssetKind.OTHER);
            default -> KINDS_OF_CATEGORIES.getOrDefault(name.category(), AssetKind.OTHER);
        };
    }
}
