package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.money.AssetKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A description of property in NIBRS, as the FBI's table of codes spells it, with the library's kind. Cash is what is
 * cash under the Proceeds of Crime Act 2002 s289: money, and papers that pay whoever holds them. Jewelry and precious
 * metals are listed assets (s303B). Where NIBRS pools listed assets with other things, as among collections, the pool
 * is other property.
 *
 * @param description the description
 * @param kind the kind
 */
record PropertyType(String description, AssetKind kind) {

    private static final Map<AssetKind, List<String>> DESCRIPTIONS = Map.of(
            AssetKind.CASH,
            List.of("Money", "Negotiable Instruments"),
            AssetKind.LISTED_ASSET,
            List.of("Jewelry/ Precious Metals"),
            AssetKind.VEHICLE,
            List.of(
                    "Aircraft",
                    "Automobile",
                    "Buses",
                    "Other Motor Vehicles",
                    "Recreational Vehicles",
                    "Trailers",
                    "Trucks",
                    "Watercraft"),
            AssetKind.REAL_PROPERTY,
            List.of(
                    "Structure/ Single dwelling",
                    "Structure/ Other residence",
                    "Structure/ Other commercial",
                    "Structure/ Other industrial",
                    "Structure/ Public",
                    "Structure/ Storage",
                    "Structure/ Other"),
            AssetKind.OTHER,
            List.of(
                    "Aircraft Parts/ Accessories",
                    "Alcohol",
                    "Artistic Supplies/ Accessories",
                    "Bicycles",
                    "Building Materials",
                    "Camping/ Hunting/ Fishing Equipment/ Supplies",
                    "Chemicals",
                    "Clothes/ Furs",
                    "Collections/ Collectibles",
                    "Computer Hard/ Software",
                    "Consumable Goods",
                    "Credit/ Debit cards",
                    "Crops",
                    "Documents/ Personal or Business",
                    "Drug Equipment",
                    "Drugs/ Narcotics",
                    "Explosives",
                    "Farm Equipment",
                    "Firearm Accessories",
                    "Firearms",
                    "Fuel",
                    "Gambling Equipment",
                    "Household Goods",
                    "Identity Documents",
                    "Identity-Intangible",
                    "Industrial Equipment",
                    "Law Enforcement Equipment",
                    "Lawn/ Yard/ Garden Equipment",
                    "Livestock",
                    "Logging Equipment",
                    "Medical/ Medical Lab Equipment",
                    "Merchandise",
                    "Metals, Non-Precious",
                    "Musical Instruments",
                    "Non Negotiable Instruments",
                    "Office Equipment",
                    "Other",
                    "Pending Inventory",
                    "Pets",
                    "Photographic/ Optical Equipment",
                    "Portable Electronic Communications",
                    "Purse/ Wallet",
                    "Radio/ TV/ VCR",
                    "Recordings",
                    "Recreational/ Sports Equipment",
                    "Special",
                    "Tools",
                    "Vehicle Parts",
                    "Watercraft Equipment/ Parts/ Accessories",
                    "Weapons-Other"));

    private static final Map<String, PropertyType> TYPES = types();

    private static Map<String, PropertyType> types() {
        Map<String, PropertyType> types = new HashMap<>();
        DESCRIPTIONS.forEach((kind, descriptions) ->
                descriptions.forEach(description -> types.put(description, new PropertyType(description, kind))));
        return types;
    }

    /** The type that is reported by this description, if there is one. */
    static Optional<PropertyType> reportedAs(String description) {
        return Optional.ofNullable(TYPES.get(description));
    }

    boolean isMoney() {
        return description.equals("Money");
    }
}
