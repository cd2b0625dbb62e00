/**
 * The Home Office's published tables of drug seizures by police force, 2009/10 to 2018/19. They hold
 * figures and no records, so no record is made of them: they are read, told as they stand, and held against
 * the law by which they and the library count, that a seizure is distinct at every level.
 */
@NullMarked
package io.github.alliancestats.examples.opendata.homeoffice;

import org.jspecify.annotations.NullMarked;
