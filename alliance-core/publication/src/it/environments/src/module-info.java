/** A program that tells all that could depend on where it runs; on the module path, in a module of its own. */
module environments {
    requires io.github.alliancestats.publication;
}
