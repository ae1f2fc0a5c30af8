package dev.journey.analysis.map;

import dev.journey.model.Side;
import dev.journey.model.Visibility;
import java.util.Optional;

/**
 * One lane of the map: who mostly does the touchpoints in it. Lanes are ordered: the customer, then what the customer sees, then
 * the rest; within each by how early their touchpoints come.
 *
 * @param name the holder's name at the level of the map; empty for the customer, and where steps name nobody
 * @param side the customer, or the company's account
 * @param visibility on which side of the line of visibility; empty where the log marks nothing as seen
 */
public record Lane(String name, Side side, Optional<Visibility> visibility) {}
