/** A program that gets the core from the publication. */
module consumer {
    requires io.github.alliancestats.publication;
}
