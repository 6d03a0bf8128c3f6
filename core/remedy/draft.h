#pragma once

#include "remedy/remedy.h"
#include "remedy/shadow.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace penumbra::remedy {

/// A plan while it is made: edits that come on top of the scenario. An edit with the key of a scheduled or scenario
/// edit stands in its place.
struct Draft {
    std::vector<whatif::Edit> edits;
    std::vector<std::string> notes;         ///< what a strategy could not mend and why, in whole sentences
    std::vector<std::string> ofCatalogue{}; ///< those of them that tell of offers, whatever there is to mend
    std::optional<Purchase> purchase{};
    /// By offer of the catalogue: when what its hosts are for comes, with a chance of 5 % and at the median.
    struct Due {
        base::Time p5{}, p50{};
    };
    std::map<std::string, Due> needed{};
    bool empty() const { return edits.empty(); }
};

/// What placement alone says of a draft: much cheaper than an evaluation.
struct Placed {
    model::World world;
    std::vector<simulate::Placement> placements;
    Score score;                          ///< no exhaustion, no heldHours; lossHours only where asked for
    bool allowed = true;                  ///< false: an edit of the draft does not fit or a host refuses a move
    int overcommitted = 0;                ///< most hosts at once that hold more than they have
    std::set<model::ResourceId> homeless; ///< workloads without a host at some moment
    std::set<model::ResourceId> held;     ///< workloads that hold up a drain at some moment
    std::string refusal;                  ///< why not where it is not allowed, to go on in a sentence
};

class Trials;

/// Evaluates drafts on one input. Every answer depends on the draft alone; usage that a draft does not touch is shared
/// with the input's, and an evaluation that was asked for before is remembered. For one thread at a time.
class Bench final {
public:
    explicit Bench(const Input& input);
    explicit Bench(const Input&& input) = delete; ///< it keeps a reference
    ~Bench();
    const Input& input() const { return m_input; }
    base::Time horizon() const { return m_input.demand.grid.end(); }
    /// The first full hour after now: when a plan can begin.
    base::Time start() const;
    /// Scheduled events, scenario and draft as one list.
    std::vector<whatif::Edit> editsOf(const Draft& draft) const;
    /// The world with all of them, with the rows that an evaluation of scenario and draft gives it.
    whatif::Applied worldOf(const Draft& draft) const;
    /// `near` is a usage of a similar draft, of which what is the same is shared; null: that of the input. The findings
    /// are without those that explain others: no score counts them.
    base::Result<Shadow> evaluate(const Draft& draft, const base::Run& run,
                                  const simulate::Usage* near = nullptr) const;
    /// The same with all findings.
    base::Result<Shadow> explain(const Draft& draft, const base::Run& run, const simulate::Usage* near = nullptr) const;
    /// With `losses` every single host is failed at every placement.
    base::Result<Placed> place(const Draft& draft, const base::Run& run, bool losses = false) const;
    /// Whether a scheduled edit or one of the scenario has the key.
    bool hasKey(const std::string& key) const;
    /// Whether the edit stands in place of a scheduled one or of one of the scenario.
    bool replaces(const whatif::Edit& edit) const { return hasKey(edit.key); }
    /// Those of the draft's edits that stand in place of others: the others, as they were.
    std::vector<whatif::Edit> replacedBy(const Draft& draft) const;

private:
    base::Result<Shadow> evaluate(const Draft& draft, bool explained, const base::Run& run,
                                  const simulate::Usage* near) const;

    const Input& m_input;
    model::World m_planned; ///< with the scheduled events
    std::unique_ptr<Trials> m_trials;
};

/// What a strategy adds to a draft; the same draft when it has nothing to offer. `base::Run` is checked in every try.
using Strategy = base::Result<Draft> (*)(const Bench& bench, Draft draft, const base::Run& run);
base::Result<Draft> shiftEdits(const Bench& bench, Draft draft, const base::Run& run);
base::Result<Draft> moveWorkloads(const Bench& bench, Draft draft, const base::Run& run);
base::Result<Draft> resizeServices(const Bench& bench, Draft draft, const base::Run& run);
base::Result<Draft> buyHosts(const Bench& bench, Draft draft, const base::Run& run);
/// Of a finding that hosts are asked for: the same, with the dates that they are due by; nothing: of this none are.
using Asked = std::function<std::optional<risk::Finding>(const risk::Finding&)>;
/// As buyHosts(), for some of the findings; where hosts that are there have room, the moves to them and no purchase.
base::Result<Draft> buyHostsFor(const Bench& bench, Draft draft, const Asked& asked, const base::Run& run);
base::Result<Draft> addHostsLike(const Bench& bench, Draft draft, const base::Run& run);

/// Takes out every edit behind the first `kept`, the last first, without which the outcome is as good and no finding
/// more stands. One evaluation an edit.
base::Result<Draft> giveBack(const Bench& bench, Draft draft, std::size_t kept, const base::Run& run);

/// What all edits of one scheduled event have in common, and any other edit alone: they move in time together.
std::string groupOf(const whatif::Edit& edit);

/// Adds the sentence unless it is there.
void note(Draft& draft, std::string sentence);
/// "the disk of a4-01", "the host for payment-6": what a finding is about, to go on in a sentence.
std::string topic(const risk::Finding& finding);

/// The strategy's draft as a plan with its steps' edits; the summary holds its notes.
base::Result<std::vector<Plan>> propose(const Bench& bench, const base::Run& run, Strategy strategy, const char* id,
                                        const char* title);
/// A draft as a plan with its steps' edits.
Plan planOf(const Bench& bench, Draft draft, const char* id, const char* title);

} // namespace penumbra::remedy
