#pragma once

#include "document/tree.h"
#include "ingest/intake.h"

#include <optional>

namespace penumbra::ingest {

/// A time as a feed spells it; one without an offset is UTC. None where it is absent; one that cannot be read is told.
std::optional<base::Time> feedTime(const base::Json& object, const char* key, const document::Place& place,
                                   Intake& intake);

/// The first of several texts with a language that is English, else the first of all; at most 500 bytes of it.
std::string englishOf(const base::Json& texts);
/// A text cut to 500 bytes at a whole character.
std::string shortened(std::string text);

/// Adds it with each of its ranges once, and counts it. Refuses one without an id.
void addAdvisory(model::Advisory advisory, const document::Place& place, Intake& intake);

// Each takes one document or record of its feed; false where it is none.
bool takeOsv(const base::Json& json, const document::Place& place, Intake& intake);
bool takeCve(const base::Json& json, const document::Place& place, Intake& intake);
bool takeNvd(const base::Json& json, const document::Place& place, Intake& intake);
bool takeAnchore(const base::Json& json, const document::Place& place, Intake& intake);
bool takeDebian(const base::Json& json, const document::Place& place, Intake& intake);

} // namespace penumbra::ingest
