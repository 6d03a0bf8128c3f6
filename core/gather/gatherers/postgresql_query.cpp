#include "base/file.h"
#include "base/grouped.h"
#include "base/parts.h"
#include "base/text.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/postgres/session.h"
#include "ingest/reader.h"

#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20;
constexpr unsigned kBool = 16, kTimestamp = 1114, kTimestampZone = 1184; // pg_type.dat

constexpr auto kPostgresqlQueryParams = base::joinParams(
    std::to_array<base::ParamSpec>({
        {.key = "query",
         .title = PENUMBRA_TEXT("gather", "Query"),
         .required = true,
         .help = PENUMBRA_TEXT("gather",
                               "A SELECT, or the name of a table or view. Its columns are named as in the native "
                               "CSV set (resources, relations, samples, events, config), or as the mapping says.")},
        {.key = "mapping",
         .title = PENUMBRA_TEXT("gather", "Column mapping"),
         .help = PENUMBRA_TEXT("gather", "File of a saved column mapping, where the columns have other names.")},
        {.key = "growing",
         .title = PENUMBRA_TEXT("gather", "Growing column"),
         .help = PENUMBRA_TEXT("gather",
                               "A column whose values only rise, e.g. a time or a number: each gathering asks only "
                               "for rows above those that came before.")},
        {.key = "rows",
         .title = PENUMBRA_TEXT("gather", "Most rows"),
         .kind = base::ParamKind::Integer,
         .preset = "1000000",
         .minimum = 1,
         .maximum = 10'000'000,
         .help =
             PENUMBRA_TEXT("gather", "More rows in one gathering are an error; with a growing column they wait for the "
                                     "next one.")},
    }),
    kPostgresParams);

/// "2026-11-28 05:57:50.123+00" as "2026-11-28T05:57:50.123Z"; a time without a zone is taken as UTC.
std::string isoTime(std::string_view text) {
    std::string out(text);
    if (const auto blank = out.find(' '); blank != std::string::npos) out[blank] = 'T';
    if (out.ends_with("+00")) out.resize(out.size() - 3);
    if (const auto dot = out.find('.'); dot != std::string::npos && out.size() > dot + 4) out.resize(dot + 4);
    return out + 'Z';
}

/// Rows as CSV.
class Table final {
public:
    base::Result<void> take(const PostgresRow& row) {
        if (m_text.empty()) {
            for (std::size_t i = 0; i < row.size(); ++i) cell(row.name(i), i == 0);
            m_text += '\n';
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto text = row.text(i);
            if (!row.has(i))
                m_text += i == 0 ? "" : ",";
            else if (row.type(i) == kBool)
                cell(text == "t" ? "yes" : "no", i == 0);
            else if (row.type(i) == kTimestamp || row.type(i) == kTimestampZone)
                cell(isoTime(text), i == 0);
            else
                cell(text, i == 0);
        }
        m_text += '\n';
        ++m_rows;
        if (m_text.size() > kMostBytes)
            return base::failInput(PENUMBRA_SAY("Problem",
                                                "The query answers with more than {} MiB. Ask for less, or name a "
                                                "growing column and fewer rows.")(kMostBytes >> 20));
        return {};
    }
    std::size_t rows() const { return m_rows; }
    std::string text() && { return std::move(m_text); }

private:
    void cell(std::string_view text, bool first) {
        if (!first) m_text += ',';
        m_text += '"';
        for (const char c : text) {
            if (c == '"') m_text += '"';
            if (c != '\0') m_text += c;
        }
        m_text += '"';
    }

    std::string m_text;
    std::size_t m_rows = 0;
};

/// "metrics.daily" as a SELECT; anything with a blank is one already.
std::string selectOf(std::string query) {
    while (query.ends_with(';') || query.ends_with(' ') || query.ends_with('\n')) query.pop_back();
    if (query.find_first_of(" \t\r\n") != std::string::npos) return query;
    std::string name;
    for (const auto part : base::splitList(query, '.')) name += (name.empty() ? "" : ".") + quotedIdentifier(part);
    return "SELECT * FROM " + name;
}

class QueryConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        auto settings = postgresSettings(params);
        if (!settings) return tl::unexpected(settings.error());
        m_settings = std::move(*settings);
        m_select = selectOf(params.text("query"));
        if (params.has("growing")) m_growing = params.text("growing");
        m_most = static_cast<std::size_t>(params.integer("rows"));
        if (!params.has("mapping")) return {};
        auto mapping = base::readFile(params.text("mapping"), 1 << 20);
        if (!mapping) return tl::unexpected(mapping.error());
        m_mapping = std::move(*mapping);
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        auto session = PostgresSession::open(m_settings, m_meter, run);
        if (!session) return tl::unexpected(session.error());
        Table table;
        std::string last = ask.cursor;
        const auto take = [&](const PostgresRow& row) -> base::Result<void> {
            if (m_growing.empty() && table.rows() == m_most)
                return base::failInput(PENUMBRA_SAY("Problem",
                                                    "The query answers with more than {} rows. Ask for less, or raise "
                                                    "'rows'.")(base::grouped(m_most)));
            for (std::size_t i = 0; i < row.size(); ++i)
                if (row.has(i) && row.name(i) == m_growing) last = row.text(i);
            return table.take(row);
        };
        const auto values =
            m_growing.empty() || ask.cursor.empty() ? std::vector<std::string>() : std::vector<std::string>{ask.cursor};
        if (const auto done = session->ask(statement(!values.empty()), values, take, run); !done)
            return tl::unexpected(done.error());
        model::Batch batch;
        if (table.rows() > 0) {
            auto read = readTable(std::move(table).text(), ask.now, run);
            if (!read) return read;
            batch = std::move(*read);
        }
        m_meter.bytes += static_cast<std::int64_t>(batch.accounting.read);
        batch.cursor = last;
        return batch;
    }

    /// The SELECT within another one, so that it can be nothing but a question. Rows of equal values stay together.
    std::string statement(bool goesOn) const {
        auto out = fmt::format("SELECT * FROM (\n{}\n) AS penumbra", m_select);
        if (m_growing.empty()) return out;
        const auto column = quotedIdentifier(m_growing);
        out += goesOn ? fmt::format(" WHERE penumbra.{} > $1", column)
                      : fmt::format(" WHERE penumbra.{} IS NOT NULL", column);
        return out + fmt::format(" ORDER BY penumbra.{} FETCH FIRST {} ROWS WITH TIES", column, m_most);
    }

    base::Result<model::Batch> readTable(std::string csv, base::Time now, const base::Run& run) const {
        const auto name = source().name + ".csv";
        if (m_mapping.empty()) return readDocument("native-csv", name, std::move(csv), now, run);
        ingest::Limits limits;
        limits.stop = run.stop;
        return ingest::read({name, std::move(csv), now, m_mapping, {}}, "csv", limits);
    }

    PostgresSettings m_settings;
    std::string m_select, m_growing, m_mapping;
    std::size_t m_most = 0;
};

} // namespace

extern constinit const Gatherer postgresqlQuery{
    .id = "postgresql-query",
    .title = PENUMBRA_TEXT("gather", "Table in PostgreSQL"),
    .summary =
        PENUMBRA_TEXT("gather", "Rows of a table, a view or a SELECT in PostgreSQL, whose columns are named like "
                                "those of the native CSV tables or mapped to them."),
    .params = kPostgresqlQueryParams,
    .connect = connectAs<QueryConnection>,
};

} // namespace penumbra::gather
