#include "store/verify.h"

#include "base/text.h"
#include "store/advisories.h"
#include "store/audit.h"
#include "store/config_history.h"
#include "store/documents.h"
#include "store/history.h"
#include "store/learnt.h"
#include "store/sample_store.h"
#include "store/series_index.h"
#include "store/undo.h"

#include <fmt/format.h>
#include <map>

namespace penumbra::store {

namespace {

class Verifier final {
public:
    explicit Verifier(Database& database) : m_database(database) {}

    base::Problems run() {
        integrity();
        revisions();
        series();
        for (const auto& resource : damagedConfigResources(m_database))
            report(PENUMBRA_SAY("Problem", "The configuration history of {} is damaged.")(resource));
        for (const auto& kind : documentKinds(m_database)) {
            readDocuments(m_database, kind);
            collect();
        }
        collect();
        readCursors(m_database);
        collect();
        readAdvisories(m_database);
        collect();
        verifyUndo(m_database);
        collect();
        readAudit(m_database);
        collect();
        learnt();
        return std::move(m_problems);
    }

private:
    void report(std::string text) {
        m_problems.push_back({base::Severity::Error, "damaged", m_database.path(), std::move(text)});
    }
    /// Reports what failed and goes on.
    void collect() {
        if (const auto state = m_database.state(); !state) report(state.error().text);
        m_database.clearFailure();
    }

    void integrity() {
        {
            Statement rows(m_database, "PRAGMA integrity_check(20)");
            while (rows.next())
                if (rows.text(0) != "ok") report(PENUMBRA_SAY("Problem", "SQLite's own check says: {}.")(rows.text(0)));
        }
        collect();
    }

    /// The sum of the checksums that a revision carries must be that of the rows that hold at it.
    void revisions() {
        readHead(m_database);
        collect();
        const auto all = readRevisions(m_database);
        collect();
        std::map<std::int64_t, std::uint64_t> changes;
        for (const char* table : kHistoryTables) addChanges(table, changes);
        std::uint64_t sum = 0;
        auto next = changes.begin();
        for (const auto& row : all) {
            for (; next != changes.end() && next->first <= row.revision.number; ++next) sum += next->second;
            if (sum != row.digest)
                report(PENUMBRA_SAY("Problem", "The inventory at revision {} is damaged.")(row.revision.number));
        }
        if (next != changes.end()) report(PENUMBRA_SAY("Problem", "There are rows of revisions that do not exist.")());
    }

    void addChanges(const char* table, std::map<std::int64_t, std::uint64_t>& changes) {
        {
            Statement rows(
                m_database,
                fmt::format("SELECT ordinal, from_revision, to_revision, document, checksum FROM {}", table));
            while (rows.next()) {
                const auto checksum = historyChecksum(table, rows.integer(0), rows.text(3));
                if (checksum != static_cast<std::uint64_t>(rows.integer(4)))
                    report(PENUMBRA_SAY("Problem", "Row {} of {} from revision {} is damaged.")(rows.integer(0), table,
                                                                                                rows.integer(1)));
                changes[rows.integer(1)] += checksum;
                if (!rows.null(2)) changes[rows.integer(2)] -= checksum;
            }
        }
        collect();
    }

    void series() {
        const auto index = SeriesIndex::read(m_database);
        collect();
        std::int64_t blocks = 0;
        BlockReader reader(m_database);
        for (const auto& row : index.rows()) {
            const auto entries = reader.entries(row);
            collect();
            for (const auto& entry : entries) {
                reader.block(row, entry);
                collect();
            }
            blocks += static_cast<std::int64_t>(entries.size());
        }
        if (m_database.integer("SELECT count(*) FROM blocks") != blocks)
            report(PENUMBRA_SAY("Problem", "There are blocks of samples that belong to no series.")());
        collect();
    }

    void learnt() {
        std::vector<model::SeriesKey> damaged;
        readLearnt(m_database, &damaged);
        for (const auto& key : damaged)
            report(PENUMBRA_SAY("Problem", "The kept forecast model of {} is damaged; it is fitted anew.")(key.text()));
        collect();
    }

    Database& m_database;
    base::Problems m_problems;
};

} // namespace

base::Problems verifyAll(Database& database) { return Verifier(database).run(); }

} // namespace penumbra::store
