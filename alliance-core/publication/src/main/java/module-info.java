/** Publishing of figures. */
@SuppressWarnings("requires-automatic") // only the build needs the annotations of Immutables
module io.github.alliancestats.publication {
    requires transitive io.github.alliancestats.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.alliancestats.disclosure;
    exports io.github.alliancestats.release;
}
