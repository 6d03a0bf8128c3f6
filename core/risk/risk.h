#pragma once

#include "base/problem.h"
#include "base/registry.h"
#include "risk/changes.h"
#include "risk/finding.h"
#include "risk/replicas.h"
#include "simulate/losses.h"
#include "simulate/usage.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::risk {

struct Replay;

/// What the findings of one usage leave to those of the next whose placements are the same. No part of any answer
/// either. Immutable once it is left; any number of threads may go on from it.
struct Kept {
    std::shared_ptr<const simulate::PlacedFor> of; ///< null: nothing is kept
    /// By check, of those that look at placements alone; also what is below the threshold.
    std::map<std::string_view, std::shared_ptr<const std::vector<Finding>>> found;
    /// What happens without some of the planned changes, by a hash of these.
    std::map<std::uint64_t, std::shared_ptr<const Replay>> replays;
};

/// What the checks of one usage leave to those of another one that is like it. No part of any answer: with it and
/// without it the findings are the same.
struct Memory {
    std::shared_ptr<const simulate::HostLosses> losses; ///< under the first placement
    std::shared_ptr<const ReplicaCount> replicas;       ///< under the first placement
    std::shared_ptr<const ChangingRows> changing;
    std::shared_ptr<const Kept> kept;
};

/// Everything a check looks at.
struct Input {
    const model::World& world;
    const model::Demand& demand;
    const simulate::Usage& usage;
    /// The world before the scenario (scheduled events applied) and its usage: what was wrong already is not the
    /// change's fault. May be null.
    const model::World* baseWorld = nullptr;
    const simulate::Usage* baseUsage = nullptr;
    double threshold = 0.05;         ///< findings less probable than this are not reported
    base::Problems* notes = nullptr; ///< where a check says what it did not look at; may be null
    const Memory* memory = nullptr;  ///< of a usage like this one; may be null
    Memory* left = nullptr;          ///< gets what this usage leaves; may be null
    const Kept* kept = nullptr;      ///< of a usage before, beside the memory's; may be null
    Kept* keeps = nullptr;           ///< gets what this usage leaves to the next; may be null
    bool explanations = true;        ///< also run the checks that only explain what others find
};

/// What is kept of the input's placements, or null.
const Kept* keptOf(const Input& input);

/// The input's replicas, from what is known of another usage where something is.
ReplicaCount countReplicas(const Input& input);

/// One risk check; one file in risk/checks and one line in risk/checks.def each. Findings come in a fixed order.
struct Check {
    const char* id;
    const char* title;
    const char* summary;
    base::Result<std::vector<Finding>> (*run)(const Input& input, const base::Run& run);
    bool explains = false;     ///< says why what others find comes about, and finds nothing beside it
    bool ofPlacements = false; ///< asks for nothing but who is placed where: neither for demand nor for its growth
};

base::Registry<Check> checks();

/// Runs every check that the input asks for. Most severe first: lost services, homeless workloads, exhaustion and
/// broken promises by date, the rest.
base::Result<std::vector<Finding>> findings(const Input& input, const base::Run& run);

/// A lost service, a homeless workload, an exhaustion or a broken promise: what breachProbability is about.
bool isBreach(const Finding& finding);

/// An exhaustion or a broken promise: it comes at some date of its paths, or not at all.
bool isChance(const Finding& finding);

/// It says what follows if its subject fails, which nobody foretells: its probability is that this then holds.
bool isConditional(const Finding& finding);

/// The order in which people read findings: the most probable first; among equals what is a breach, then what comes
/// soonest, then by kind, subject, dimension, end and text: total, so that lists agree whatever order they start from.
bool isGraver(const Finding& a, const Finding& b);
std::vector<Finding> gravestFirst(std::vector<Finding> findings);

/// A sentence that tells of the finding with no more of it than what happens and when.
std::string withoutEvidence(std::string sentence, const Finding& finding);

/// No-go: a lost service, a homeless workload, an exhaustion or a broken promise more probable than not that the base
/// did not have. Go-if: anything else above the threshold, also what the base had already: it is not the change's
/// fault, but a board must know of it. `base` are the findings without the scenario; may be empty. breachProbability is
/// that of the most probable lost service, homeless workload or exhaustion: at least so probable is any of them.
Verdict verdict(const std::vector<Finding>& findings, const std::vector<Finding>& base);

/// One case of an N-k sweep with the services it would cost.
struct SweepCase {
    std::string name; ///< "db-01", "rack r3"
    std::vector<model::ResourceId> hosts;
    std::vector<model::ResourceId> homeless;
    std::vector<model::ResourceId> lostServices;
    int moves = 0;
    std::string text; ///< why, where it is not survivable
    bool survivable() const { return homeless.empty(); }
};

enum class SweepKind { Hosts, Pairs, Racks, Zones };
base::Result<SweepKind> parseSweepKind(std::string_view name); ///< "hosts", "pairs", "racks", "zones"

/// What a sweep found, in the order of the hosts or places. Of more pairs than it lists only those that cannot be lost
/// are listed, and none with a host that cannot be lost alone: that host is listed by itself, for with another one gone
/// there is no more room for what it leaves.
struct Sweep {
    std::vector<SweepCase> cases;
    std::size_t total = 0, survivable = 0;
    bool fatalOnly = false;
};

/// Exact: every case by re-placement at time `at`.
base::Result<Sweep> sweep(const model::World& world, const simulate::Usage& usage, SweepKind kind, base::Time at,
                          const base::Run& run, std::size_t mostListed = 250'000);

} // namespace penumbra::risk
