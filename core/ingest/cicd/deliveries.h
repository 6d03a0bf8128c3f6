#pragma once

#include "document/tree.h"
#include "ingest/intake.h"

#include <optional>

namespace penumbra::ingest {

/// One delivery or run of a pipeline, before it is an event.
struct Delivery {
    std::string id;
    std::string title;
    model::EventKind kind = model::EventKind::Release;
    base::Time begin{};
    std::optional<base::Time> end;
    std::string project; ///< the service that it touches; empty: none is named
    std::string zone = "UTC";
};

/// Adds it. Where the source names no end, it is a moment: a minute, which is said once.
void addDelivery(const Delivery& delivery, const document::Place& place, Intake& intake);

/// A time as hooks spell it: "2019-05-15T15:20:55Z", "2016-08-12 15:23:28 UTC", "2021-04-28 21:50:00 +0200". None where
/// it is absent; one that cannot be read is told.
std::optional<base::Time> hookTime(const base::Json& object, const char* key, const document::Place& place,
                                   Intake& intake);

/// The runs of a schedule in the 90 days after the input was captured, on the clock of `zone`; at most 1000, and said.
std::vector<base::Time> runsOf(const std::string& cron, const std::string& zone, const document::Place& place,
                               Intake& intake, bool& good);

/// A hook or an answer of GitHub, or a file of GitHub Actions. False where it is none.
bool takeGitHub(const base::Json& json, const document::Place& place, Intake& intake);
/// A hook or an answer of GitLab. False where it is none.
bool takeGitLab(const base::Json& json, const document::Place& place, Intake& intake);

} // namespace penumbra::ingest
