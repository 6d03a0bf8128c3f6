#include "store/workspace.h"

#include "base/hash.h"
#include "base/say.h"
#include "base/text.h"
#include "model/match.h"
#include "store/advisories.h"
#include "store/audit.h"
#include "store/config_history.h"
#include "store/documents.h"
#include "store/history.h"
#include "store/joined.h"
#include "store/joining.h"
#include "store/learnt.h"
#include "store/marks.h"
#include "store/match_rules.h"
#include "store/opening.h"
#include "store/records.h"
#include "store/sample_store.h"
#include "store/series_index.h"
#include "store/taken_back.h"
#include "store/undo.h"
#include "store/verify.h"
#include "whatif/planned_change.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace penumbra::store {

namespace {

constexpr std::int64_t kLargeWal = 64 << 20;

std::int64_t countRecords(const model::Batch& batch) {
    auto count = batch.resources.size() + batch.relations.size() + batch.events.size() + batch.configItems.size() +
                 batch.advisories.size();
    for (const auto& samples : batch.samples) count += samples.times.size();
    return static_cast<std::int64_t>(count);
}

} // namespace

class Workspace::Impl final {
public:
    explicit Impl(OpenedFile file) : m_file(std::move(file)) {}

    const OpenedFile& file() const { return m_file; }
    Database& database() { return *m_file.database; }

    /// Runs `work` on one snapshot of the file; its value, or the first failure.
    template <class Work>
    auto read(const Work& work) -> base::Result<decltype(work(std::declval<Database&>()))> {
        Transaction transaction(database(), Transaction::Kind::Read);
        auto value = work(database());
        if (const auto done = transaction.commit(); !done) return tl::unexpected<base::Error>(done.error());
        return value;
    }
    template <class Work>
    base::Result<void> write(const Work& work) {
        if (const auto allowed = writable(); !allowed) return allowed;
        Transaction transaction(database(), Transaction::Kind::Write);
        work(database());
        return transaction.commit();
    }
    base::Result<void> writable() const {
        if (m_file.lock) return {};
        const auto why =
            m_file.notes.empty() ? PENUMBRA_SAY("Problem", "It was opened for reading.")() : m_file.notes.front().text;
        return base::failUsage(PENUMBRA_SAY("Problem", "{} cannot be changed here. {}")(m_file.path, why));
    }

    /// Wants an open transaction.
    const Head& head() {
        const auto row = readHead(database());
        if (!m_head || m_head->row.checksum() != row.checksum()) {
            Head fresh;
            fresh.row = row;
            fresh.inventory = readInventory(database(), row);
            fresh.series = SeriesIndex::read(database());
            fresh.series.putInto(fresh.inventory, row.revision.number);
            m_head = std::move(fresh);
        }
        if (database().failed()) {
            static const Head none;
            m_head.reset();
            return none;
        }
        return *m_head;
    }
    model::Inventory inventory(std::int64_t revision) {
        const auto& newest = head();
        if (revision == newest.row.revision.number || database().failed()) return newest.inventory;
        for (const auto& row : readRevisions(database()))
            if (row.revision.number == revision) {
                auto out = readInventory(database(), row);
                newest.series.putInto(out, revision);
                return out;
            }
        if (revision != 0)
            database().fail({base::ErrorKind::Usage,
                             PENUMBRA_SAY("Problem", "There is no revision {} in {}.")(revision, m_file.path)});
        return {};
    }

    base::Result<Committed> commit(const model::Batch& batch, Undo undo);
    base::Result<UndoneImport> undo(base::Time now);
    base::Result<Answered> answer(const model::MatchRules& rules, base::Time now);

private:
    void balance(Committed& out, const model::Batch& batch) const;
    RevisionRow appendRevision(const model::Batch& batch, const Records& records, const model::Accounting& account);
    void watchWal(Committed& out);
    model::Revision appendJoin(Answered& out, const model::MatchRules& answered, const model::MatchRules& rules,
                               base::Time now);

    OpenedFile m_file;
    std::optional<Head> m_head;
};

/// A head that a commit works on; read anew from the file unless the commit says that it holds.
class Working final {
public:
    explicit Working(std::optional<Head>& head) : m_head(head) {}
    ~Working() {
        if (!m_holds) m_head.reset();
    }
    Working(const Working&) = delete;
    Working& operator=(const Working&) = delete;
    void holds() { m_holds = true; }

private:
    std::optional<Head>& m_head;
    bool m_holds = false;
};

/// The account over all records. A reader that counted otherwise is told so, and what was counted here holds.
void Workspace::Impl::balance(Committed& out, const model::Batch& batch) const {
    auto& account = out.accounting;
    account.rejected += batch.accounting.rejected;
    account.duplicate += batch.accounting.duplicate;
    account.read = account.stored + account.rejected + account.duplicate;
    const auto stated = batch.accounting.read;
    const auto counted = countRecords(batch) + batch.accounting.rejected + batch.accounting.duplicate;
    if (stated != 0 && stated != counted)
        out.problems.push_back(
            {base::Severity::Warning, "account", batch.source,
             PENUMBRA_SAY("Problem", "The reader says that it read {}, but it delivered {}, rejected {} and met {} "
                                     "twice. Please report this.")(
                 base::sayCount(stated, PENUMBRA_TEXT("Count", "record"), PENUMBRA_TEXT("Count", "records")),
                 countRecords(batch), batch.accounting.rejected, batch.accounting.duplicate)});
}

void Workspace::Impl::watchWal(Committed& out) {
    const auto wal = m_file.path + "-wal";
    struct stat state {};
    const auto large = [&] { return stat(wal.c_str(), &state) == 0 && state.st_size > kLargeWal; };
    if (!large()) return;
    database().checkpoint();
    if (large())
        out.problems.push_back(
            {base::Severity::Warning, "large-log", wal,
             PENUMBRA_SAY("Problem", "{} grew to {} MB because another program keeps the workspace open. Close it "
                                     "there for a moment.")(wal, state.st_size >> 20)});
}

/// Writes the inventory's difference, the revision after the head's and its line in the audit log.
RevisionRow Workspace::Impl::appendRevision(const model::Batch& batch, const Records& records,
                                            const model::Accounting& account) {
    auto& db = database();
    auto row = m_head->row;
    const auto number = row.revision.number + 1;
    const auto time = number == 1 ? batch.time : std::max(batch.time, row.revision.time);
    row.revision = {number, time, batch.source};
    row.digest = writeDifference(db, m_head->inventory, records.merged.inventory, number, row.digest);
    store::appendRevision(db, row);
    const auto content = base::Hasher()
                             .add(row.digest)
                             .add(records.samples.digest())
                             .add(records.config.digest)
                             .add(records.advisories.digest)
                             .value();
    appendAudit(db, time,
                fmt::format("revision {} from {}: {} stored, {} duplicate, {} rejected, content {:016x}", number,
                            batch.source, account.stored, account.duplicate, account.rejected, content));
    return row;
}

base::Result<Workspace::Committed> Workspace::Impl::commit(const model::Batch& given, Undo undo) {
    if (const auto allowed = writable(); !allowed) return tl::unexpected<base::Error>(allowed.error());
    auto& db = database();
    Transaction transaction(db, Transaction::Kind::Write);
    const Head& before = head();
    if (const auto state = db.state(); !state) return tl::unexpected<base::Error>(state.error());

    Working working(m_head); // the index of the series is changed in place: a copy would cost more than most commits
    Committed out;
    const auto rules = readMatchRules(db, out.problems);
    const auto planned = whatif::withPlannedEvents(given, before.inventory, rules, out.problems);
    const auto& whole = planned ? *planned : given;
    const auto named = model::settleNames(whole, before.inventory, rules, out.problems);
    const auto& batch = named.batch ? *named.batch : whole;
    std::optional<UndoKeeper> keeper;
    if (undo == Undo::Keep) keeper.emplace(db, before.row, std::ssize(m_head->series.rows()), batch);
    Records records(db, *m_head, batch, keeper ? &*keeper : nullptr);
    out.accounting = records.accounting();
    records.tell(out.problems);
    balance(out, batch);
    out.changed = out.accounting.stored > 0 || records.merged.ended > 0;
    auto row = out.changed ? appendRevision(batch, records, out.accounting) : before.row;
    if (out.changed && keeper) keeper->finish();
    const bool moved = !batch.cursor.empty() && writeCursor(db, {batch.source, batch.cursor});
    out.revision = row.revision;
    for (const auto& event : batch.events)
        if (!given.plans.empty() && whatif::isPlanned(event)) out.planned.push_back(event);
    const bool nothing = !out.changed && !moved;
    if (out.changed && !keeper) forgetUndoSteps(db);
    if (const auto done = nothing ? db.state() : transaction.commit(); !done)
        return tl::unexpected<base::Error>(done.error());
    working.holds();
    if (nothing) return out;
    before.series.putInto(records.merged.inventory, records.samples.changed());
    model::tellLikely(model::newLikely(before.inventory, records.merged.inventory, rules, batch), batch, out.problems);
    m_head->row = std::move(row);
    m_head->inventory = std::move(records.merged.inventory);
    watchWal(out);
    return out;
}

base::Result<UndoneImport> Workspace::Impl::undo(base::Time now) {
    if (const auto allowed = writable(); !allowed) return tl::unexpected<base::Error>(allowed.error());
    auto& db = database();
    Transaction transaction(db, Transaction::Kind::Write);
    const auto before = head().row;
    const auto step = readUndoStep(db);
    if (const auto state = db.state(); !state) return tl::unexpected<base::Error>(state.error());
    if (!step) return base::failUsage(whyNotUndone(db, m_file.path));
    Working working(m_head); // read anew afterwards
    const auto time = std::max(now, before.revision.time);
    RevisionRow target, row{{before.revision.number + 1, time, undoOf(step->source)}, 0};
    for (const auto& known : readRevisions(db))
        if (known.revision.number == step->target) target = known;
    row.digest = writeDifference(db, m_head->inventory, readInventory(db, target), row.revision.number, before.digest);
    if (!db.failed() && row.digest != target.digest)
        failDamaged(db, PENUMBRA_SAY("Problem", "what is kept to take back revision {}")(step->revision));
    store::appendRevision(db, row);
    restoreRows(db, *step, time);
    appendAudit(db, time,
                fmt::format("revision {}: revision {} from {} taken back, as at revision {}", row.revision.number,
                            step->revision, step->source, step->target));
    if (const auto done = transaction.commit(); !done) return tl::unexpected<base::Error>(done.error());
    return UndoneImport{{step->revision, step->source}, row.revision};
}

base::Result<Workspace::Answered> Workspace::Impl::answer(const model::MatchRules& rules, base::Time now) {
    if (const auto allowed = writable(); !allowed) return tl::unexpected<base::Error>(allowed.error());
    auto& db = database();
    Transaction transaction(db, Transaction::Kind::Write);
    const Head& before = head();
    Answered out;
    const auto answered = readMatchRules(db, out.problems);
    if (const auto state = db.state(); !state) return tl::unexpected<base::Error>(state.error());
    out.joined = model::joinsUnder(before.inventory, rules);
    out.revision = before.row.revision;
    writeMatchRules(db, rules, now);
    if (!out.joined.empty()) {
        Working working(m_head); // read anew afterwards
        out.revision = appendJoin(out, answered, rules, now);
        if (const auto done = transaction.commit(); !done) return tl::unexpected<base::Error>(done.error());
        return out;
    }
    if (const auto done = transaction.commit(); !done) return tl::unexpected<base::Error>(done.error());
    return out;
}

/// Writes what the joins make of the head as the revision after it, with its line in the audit log.
model::Revision Workspace::Impl::appendJoin(Answered& out, const model::MatchRules& answered,
                                            const model::MatchRules& rules, base::Time now) {
    auto& db = database();
    auto& head = *m_head;
    const auto number = head.row.revision.number + 1;
    const auto time = std::max(now, head.row.revision.time);
    model::Batch named;
    named.source = model::kMatchSource;
    UndoKeeper keeper(db, head.row, std::ssize(head.series.rows()), named);
    auto joined = joinResources(head.inventory, out.joined, [&, reader = AmountReader()](std::size_t ordinal) mutable {
        return reader.read(db, ordinal);
    });
    out.problems.insert(out.problems.end(), joined.problems.begin(), joined.problems.end());
    const auto told = joinSeries(db, head.series, out.joined, number, keeper);
    out.problems.insert(out.problems.end(), told.begin(), told.end());
    std::vector<model::ConfigItem> items;
    for (const auto& join : out.joined)
        for (auto& item : readStandingItems(db, join.from))
            items.push_back({join.to, std::move(item.key), std::move(item.value), item.time});
    const auto config = writeConfigItems(db, items, number);
    keepJoined(db, number, out.joined, answered, rules, now);
    RevisionRow row{{number, time, model::kMatchSource}, 0};
    row.digest = writeDifference(db, head.inventory, joined.inventory, number, head.row.digest);
    store::appendRevision(db, row);
    keeper.finish();
    const auto& first = out.joined.front();
    appendAudit(db, time,
                fmt::format("revision {} from {}: {} is {}{}, content {:016x}", number, model::kMatchSource,
                            first.from.text(), first.to.text(),
                            out.joined.size() > 1 ? fmt::format(" and {} more", out.joined.size() - 1) : "",
                            base::Hasher().add(row.digest).add(config.digest).value()));
    return row.revision;
}

Workspace::Workspace(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

base::Result<Workspace> Workspace::open(const std::string& path, OpenMode mode) {
    auto file = openFile(path, mode);
    if (!file) return tl::unexpected<base::Error>(file.error());
    return Workspace(std::make_unique<Impl>(std::move(*file)));
}

const std::string& Workspace::path() const { return m_impl->file().path; }
bool Workspace::readOnly() const { return !m_impl->file().lock.has_value(); }
const base::Problems& Workspace::notes() const { return m_impl->file().notes; }

void Workspace::setStop(std::stop_token stop) { m_impl->database().setStop(std::move(stop)); }

base::Result<Workspace::Committed> Workspace::commit(const model::Batch& batch, Undo undo) {
    return m_impl->commit(batch, undo);
}

base::Result<std::optional<UndoableImport>> Workspace::undoable() const {
    return m_impl->read([](Database& db) -> std::optional<UndoableImport> {
        const auto step = readUndoStep(db);
        return step ? std::optional(UndoableImport{step->revision, step->source}) : std::nullopt;
    });
}

base::Result<UndoneImport> Workspace::undo(base::Time now) { return m_impl->undo(now); }

base::Result<model::MatchRules> Workspace::matchRules() const {
    return m_impl->read([](Database& db) {
        base::Problems problems;
        return readMatchRules(db, problems);
    });
}

base::Result<Workspace::Answered> Workspace::answer(const model::MatchRules& rules, base::Time now) {
    return m_impl->answer(rules, now);
}

base::Result<model::Revision> Workspace::head() const {
    return m_impl->read([](Database& db) { return readHead(db).revision; });
}

base::Result<std::vector<model::Revision>> Workspace::revisions() const {
    return m_impl->read([](Database& db) {
        std::vector<model::Revision> out;
        for (auto& row : readRevisions(db)) out.push_back(std::move(row.revision));
        return out;
    });
}

base::Result<model::Inventory> Workspace::inventory(std::optional<std::int64_t> revision) const {
    return m_impl->read([&](Database&) {
        return revision ? m_impl->inventory(*revision) : model::Inventory(m_impl->head().inventory);
    });
}

base::Result<model::Inventory> Workspace::inventoryAt(base::Time t) const {
    return m_impl->read([&](Database& db) {
        std::int64_t number = 0;
        for (const auto& row : readRevisions(db))
            if (row.revision.time <= t) number = row.revision.number;
        return m_impl->inventory(number);
    });
}

base::Result<std::vector<model::ConfigItem>> Workspace::history(const model::ResourceId& resource) const {
    return m_impl->read([&](Database& db) { return readConfigHistory(db, resource); });
}

base::Result<std::vector<AmountFact>> Workspace::amountFacts(const model::ResourceId& resource) const {
    return m_impl->read([&](Database& db) {
        std::size_t ordinal = 0;
        for (const auto& known : m_impl->head().inventory.resources()) {
            if (known.id == resource) return AmountReader().read(db, ordinal);
            ++ordinal;
        }
        return std::vector<AmountFact>();
    });
}

AmountFacts Workspace::amountHistory() const {
    return [impl = m_impl.get(), reader = AmountReader()](std::size_t ordinal) mutable {
        return impl->read([&](Database& db) { return reader.read(db, ordinal); });
    };
}

base::Result<std::vector<model::Advisory>> Workspace::advisories() const {
    return m_impl->read([](Database& db) { return readAdvisories(db); });
}

base::Result<model::Samples> Workspace::samples(const model::SeriesKey& key, base::TimeWindow window) const {
    return m_impl->read([&](Database& db) {
        const auto* series = m_impl->head().series.find(key);
        return series ? readSamples(db, *series, window) : model::Samples{key, base::Unit::Count, {}, {}};
    });
}

base::Result<std::string> Workspace::cursor(const std::string& source) const {
    return m_impl->read([&](Database& db) {
        for (auto& known : readCursors(db))
            if (known.source == source) return known.text;
        return std::string();
    });
}

base::Result<void> Workspace::putDocument(const Document& document) {
    return m_impl->write([&](Database& db) {
        writeDocument(db, document);
        appendAudit(
            db, document.changed,
            fmt::format("{} '{}' saved, SHA-256 {}", document.kind, document.name, base::sha256(document.json)));
    });
}

base::Result<void> Workspace::removeDocument(const std::string& kind, const std::string& name) {
    return m_impl->write([&](Database& db) {
        if (deleteDocument(db, kind, name)) appendAudit(db, base::Time{}, fmt::format("{} '{}' removed", kind, name));
    });
}

base::Result<std::optional<Document>> Workspace::document(const std::string& kind, const std::string& name) const {
    return m_impl->read([&](Database& db) {
        std::optional<Document> found;
        for (auto& document : readDocuments(db, kind))
            if (document.name == name) found = std::move(document);
        return found;
    });
}

base::Result<std::vector<Document>> Workspace::documents(const std::string& kind) const {
    return m_impl->read([&](Database& db) { return readDocuments(db, kind); });
}

base::Result<std::vector<AuditEntry>> Workspace::audit() const {
    return m_impl->read([](Database& db) { return readAudit(db); });
}

base::Result<std::vector<Learnt>> Workspace::learnt() const {
    return m_impl->read([](Database& db) { return readLearnt(db); });
}

base::Result<void> Workspace::putLearnt(std::span<const Learnt> rows, bool all) {
    return m_impl->write([&](Database& db) {
        if (all) deleteLearnt(db);
        for (const auto& row : rows) writeLearnt(db, row);
    });
}

base::Result<base::Problems> Workspace::verify() const {
    return m_impl->read([](Database& db) { return verifyAll(db); });
}

base::Result<void> Workspace::copyTo(const std::string& path) const {
    if (access(path.c_str(), F_OK) == 0)
        return base::failUsage(
            PENUMBRA_SAY("Problem", "{} exists already, so the copy was not made. Choose another name.")(path));
    const auto temporary = fmt::format("{}.new-{}", path, getpid());
    auto& db = m_impl->database();
    db.clearFailure();
    Statement(db, "VACUUM INTO ?1").run(temporary);
    if (const auto state = db.state(); !state) {
        unlink(temporary.c_str());
        return base::failInput(PENUMBRA_SAY("Problem", "The copy {} was not made: {}")(path, state.error().text));
    }
    return publish(temporary, path);
}

} // namespace penumbra::store
