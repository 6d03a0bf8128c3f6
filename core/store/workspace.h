#pragma once

#include "base/result.h"
#include "model/batch.h"
#include "model/inventory.h"
#include "model/likely.h"
#include "model/match.h"
#include "store/amount_history.h"
#include "whatif/scenario.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace penumbra::store {

enum class OpenMode {
    Create, ///< a new file; an existing one is an error
    Write,  ///< the one writer; falls back to reading, with a note, when another process holds it
    Read
};

/// One line of the audit log: a chain of hashes over everything that changed the workspace.
struct AuditEntry {
    std::int64_t number = 0;
    base::Time time{};
    std::string what;
    std::string hash; ///< SHA-256 over the entry before and this one
    bool operator==(const AuditEntry&) const = default;
};

/// A source's name with where its next gathering goes on.
struct Cursor {
    std::string source;
    std::string text;
};

inline constexpr const char* kSettings = "settings"; ///< a kind of document

/// Named documents beside the inventory: scenarios, plans, sources, column mappings, settings.
struct Document {
    std::string kind; ///< "scenario", "plan", "source", "mapping", "match", "settings", "decision"
    std::string name;
    std::string json;
    base::Time changed{};
};

/// What forecasts learnt of a series, in bytes that only they read; of none: what they share. It saves time and can be
/// made again.
struct Learnt {
    model::SeriesKey key;
    std::string bytes;
};

/// Whether a commit keeps what it replaces, so that it can be taken back.
enum class Undo { No, Keep };

struct UndoableImport {
    std::int64_t revision = 0;
    std::string source;
    bool operator==(const UndoableImport&) const = default;
};

struct UndoneImport {
    UndoableImport import;    ///< that was taken back
    model::Revision revision; ///< the new one
};

/// One workspace file, an SQLite database with one writer. Not thread-safe: one object per thread; a reader may open
/// the file while the writer has it. Everything committed survives a kill and a power loss.
class Workspace final {
public:
    static base::Result<Workspace> open(const std::string& path, OpenMode mode);
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    const std::string& path() const;
    bool readOnly() const;
    /// From here on whatever is read or written when the token is stopped ends soon, as cancelled; the file is as it
    /// was.
    void setStop(std::stop_token stop);
    const base::Problems& notes() const; ///< e.g. who holds the file, that a newer version made it

    /// Stores a batch, its cursor included, as one transaction and one revision. The same batch again changes nothing,
    /// makes no revision and counts as duplicate. On an error the file is as it was.
    ///
    /// Each resource, relation, event, configuration item, advisory and sample is one record. The reader counts as
    /// `read` all records that it saw, as `rejected` and `duplicate` those that it kept back. The store counts each
    /// delivered record as stored (something is different now), duplicate (known, or taken back within the batch) or
    /// rejected (not finite, no id, not UTF-8, another unit than its series; each with a Problem), so read = stored +
    /// rejected + duplicate. A revision's time is the batch's, or that of the revision before it where that is later.
    struct Committed {
        model::Revision revision; ///< the newest one, also when nothing changed
        model::Accounting accounting;
        bool changed = false;
        std::vector<model::ScheduledEvent> planned; ///< what the batch's plans became
        base::Problems problems; ///< what the store itself rejected or noticed; the reader's are in the batch
    };
    base::Result<Committed> commit(const model::Batch& batch, Undo undo = Undo::No);

    /// The newest import or join of names, as far as it can be taken back: the newest five with Undo::Keep or of
    /// answer(), one after the other, and only while no commit without it came after them.
    base::Result<std::optional<UndoableImport>> undoable() const;
    /// Takes it back as a new revision: inventory, samples, configuration, advisories, cursor and what was answered
    /// with a join are what they were before it. The audit log says so. A usage error that says why where there is
    /// none.
    base::Result<UndoneImport> undo(base::Time now);

    /// What was answered about names; every commit asks it. Empty where nothing was.
    base::Result<model::MatchRules> matchRules() const;
    /// Keeps the rules and joins the stored names that are one under them (model::joinsUnder): resources with their
    /// facts, relations, events, configuration and series, as one transaction and one revision from model::kMatchSource
    /// that undo() takes back like an import, with what was answered. No revision where there is nothing to join. Past
    /// revisions stay as they were, but for series, which have no past.
    struct Answered {
        model::Revision revision; ///< the newest one
        std::vector<model::Join> joined;
        base::Problems problems; ///< what the joined said otherwise
    };
    base::Result<Answered> answer(const model::MatchRules& rules, base::Time now);

    /// The newest revision; number 0 in an empty workspace.
    base::Result<model::Revision> head() const;
    base::Result<std::vector<model::Revision>> revisions() const;
    /// The inventory at a revision, default the newest. Its series are those known at that revision, with the extent
    /// that they have now: samples are not kept by revision.
    base::Result<model::Inventory> inventory(std::optional<std::int64_t> revision = {}) const;
    /// The inventory as it was known at a moment: at the newest revision not later than `t`.
    base::Result<model::Inventory> inventoryAt(base::Time t) const;
    /// Every value that a configuration item ever had, oldest first.
    base::Result<std::vector<model::ConfigItem>> history(const model::ResourceId& resource) const;
    /// Who stated each capacity and request of a resource as it stands.
    base::Result<std::vector<AmountFact>> amountFacts(const model::ResourceId& resource) const;
    /// The same by the resource's place in the inventory, for rehearse(): of the workspace as it is, as long as it
    /// lives.
    AmountFacts amountHistory() const;
    /// What databases of vulnerabilities say, by id and database. They have no past: what came last holds.
    base::Result<std::vector<model::Advisory>> advisories() const;

    /// Samples in a window, ascending; none for a series that is not there. Damaged blocks are an error that names the
    /// series, never a wrong value.
    base::Result<model::Samples> samples(const model::SeriesKey& key, base::TimeWindow window) const;

    base::Result<std::string> cursor(const std::string& source) const; ///< "" when there is none
    base::Result<void> putDocument(const Document& document);
    base::Result<void> removeDocument(const std::string& kind, const std::string& name);
    base::Result<std::optional<Document>> document(const std::string& kind, const std::string& name) const;
    base::Result<std::vector<Document>> documents(const std::string& kind) const;
    base::Result<std::vector<AuditEntry>> audit() const;

    /// By series; what is damaged is left out.
    base::Result<std::vector<Learnt>> learnt() const;
    /// Adds or replaces rows; with `all` those of other series go. No revision, no line in the audit log.
    base::Result<void> putLearnt(std::span<const Learnt> rows, bool all);

    /// Checks every block's and document's checksum and the audit chain; what is damaged, in words.
    base::Result<base::Problems> verify() const;
    /// A consistent copy, safe while the file is open.
    base::Result<void> copyTo(const std::string& path) const;

private:
    class Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace penumbra::store
