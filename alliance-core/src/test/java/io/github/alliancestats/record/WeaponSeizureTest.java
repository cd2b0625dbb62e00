package io.github.alliancestats.record;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeaponSeizureTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

    private static WeaponSeizure.Builder seizure() {
        return WeaponSeizure.builder().id("cumbria", "1");
    }

    /** Operation Venetic at 8 June 2022: 170 firearms and 3,404 rounds of ammunition (NCA). */
    @Test
    void ammunition_isCountedInRounds_andStandsBesideWeapons() {
        WeaponSeizure seizure = seizure()
                .weapon(Weapon.AMMUNITION, 3_404)
                .weapon(Weapon.FIREARM, 170)
                .build();

        assertThat(seizure.weapons()).containsExactly(entry(Weapon.FIREARM, 170L), entry(Weapon.AMMUNITION, 3_404L));
        assertThat(sum(seizure)).as("naive: one sum of weapons").isEqualTo(3_574);
    }

    private static long sum(WeaponSeizure seizure) {
        return seizure.weapons().values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void imitationFirearm_isNoFirearm() {
        assertThat(seizure().weapon(Weapon.IMITATION_FIREARM, 1).build().weapons())
                .doesNotContainKey(Weapon.FIREARM);
    }

    @Test
    void exhibitsOfOneKind_add() {
        assertThat(seizure().weapon(Weapon.BLADE, 2).weapon(Weapon.BLADE, 1).build())
                .isEqualTo(seizure().weapon(Weapon.BLADE, 3).build());
    }

    @Property
    void orderOfExhibits_isNoPartOfTheRecord(
            @ForAll @Size(min = 1, max = 12) List<Weapon> exhibits, @ForAll Random random) {
        List<Weapon> shuffled = new ArrayList<>(exhibits);
        Collections.shuffle(shuffled, random);
        WeaponSeizure.Builder one = seizure();
        WeaponSeizure.Builder other = seizure();
        exhibits.forEach(weapon -> one.weapon(weapon, 1 + weapon.name().length()));
        shuffled.forEach(weapon -> other.weapon(weapon, 1 + weapon.name().length()));
        WeaponSeizure seizure = one.build();

        assertThat(other.build()).isEqualTo(seizure).hasSameHashCodeAs(seizure).hasToString(seizure.toString());
        assertThat(sum(seizure))
                .isEqualTo(exhibits.stream()
                        .mapToLong(weapon -> 1 + weapon.name().length())
                        .sum());
    }

    @Test
    void withdrawnSeizure_needsNoWeapon() {
        assertThat(seizure().withdrawn().build().weapons()).isEmpty();
    }

    @Test
    void weapons_canNotBeChanged_notEvenThroughTheBuilder() {
        WeaponSeizure.Builder builder = seizure().weapon(Weapon.BLADE, 1);
        WeaponSeizure seizure = builder.build();
        builder.weapon(Weapon.BLADE, 1);

        assertThat(seizure.weapons()).containsExactly(entry(Weapon.BLADE, 1L));
        assertThatThrownBy(() -> seizure.weapons().put(Weapon.FIREARM, 1L))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void date_isWhenTheyWereSeized() {
        Instant noon = Instant.parse("2024-05-01T11:00:00Z");
        WeaponSeizure seized = seizure().seized(MAY_1).weapon(Weapon.OTHER, 1).build();

        assertThat(seized.date()).contains(EventDate.on(MAY_1)).isEqualTo(seized.seized());
        assertThat(seized.dates()).containsExactly(EventDate.on(MAY_1));
        assertThat(seizure().seized(EventDate.on(MAY_1)).weapon(Weapon.OTHER, 1).build())
                .isEqualTo(seized);
        assertThat(seizure()
                        .seized(EventDate.at(noon))
                        .weapon(Weapon.OTHER, 1)
                        .build()
                        .date())
                .contains(EventDate.at(noon));
    }

    @Test
    void toString_isTheIdTheDateAndTheNumbers() {
        assertThat(seizure()
                        .seized(MAY_1)
                        .weapon(Weapon.AMMUNITION, 20)
                        .weapon(Weapon.IMITATION_FIREARM, 1)
                        .build())
                .hasToString("weapon seizure cumbria/1, seized 2024-05-01, {imitation firearm=1, ammunition=20}");
    }
}
