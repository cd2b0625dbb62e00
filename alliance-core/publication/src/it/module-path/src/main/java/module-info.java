/** A program on the module path. */
module consumer {
    requires io.github.alliancestats.core;
}
