/** A program that prints every result that could depend on its environment. A named module on the module path. */
module environments {
    requires io.github.alliancestats.publication;
}
