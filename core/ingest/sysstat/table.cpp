#include "base/parts.h"
#include "base/text.h"
#include "document/encoding.h"
#include "ingest/exposition/line.h"
#include "ingest/row.h"
#include "ingest/sysstat/host.h"
#include "ingest/sysstat/sadf.h"

#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kFixed = 3; // hostname, interval, timestamp

std::vector<std::string> cellsOf(std::string_view line) {
    std::vector<std::string> out;
    for (;;) {
        const auto end = std::min(line.find(';'), line.size());
        out.emplace_back(base::trimmed(line.substr(0, end)));
        if (end == line.size()) return out;
        line.remove_prefix(end + 1);
    }
}

/// A section of the table: what its columns are called in the JSON of sadf.
struct Section {
    std::string name;
    std::string label; ///< of the column behind the timestamp, where it names a part
    std::vector<std::string> columns;
    std::size_t first = kFixed; ///< the first column with values
};

bool has(const std::vector<std::string>& cells, std::string_view heading) {
    return std::find(cells.begin(), cells.end(), heading) != cells.end();
}

std::string sectionOf(const std::vector<std::string>& headings) {
    if (has(headings, "CPU") && has(headings, "%idle")) return has(headings, "%user") ? "cpu-load" : "cpu-load-all";
    if (has(headings, "kbmemfree") || has(headings, "kbmemused") || has(headings, "kbswpfree")) return "memory";
    if (has(headings, "IFACE")) return "network";
    if (has(headings, "bread/s")) return "io";
    if (has(headings, "DEV")) return "disk";
    if (has(headings, "ldavg-1")) return "queue";
    return lowered(headings[kFixed]);
}

/// "%memused" -> "memused-percent", "kbinact" -> "inactive", "rxkB/s" -> "rxkB"
std::string columnOf(std::string heading, const std::string& section) {
    if (heading.ends_with("/s")) heading.erase(heading.size() - 2);
    if (heading.starts_with('%')) return heading.substr(1) + (section.starts_with("cpu-load") ? "" : "-percent");
    if (heading.starts_with("kb")) heading.erase(0, 2);
    return heading == "inact" ? "inactive" : heading;
}

Section openSection(const std::vector<std::string>& headings) {
    Section out;
    out.name = sectionOf(headings);
    const auto& next = headings[kFixed];
    if (next == "CPU" || next == "IFACE" || next == "DEV") {
        out.label = lowered(next);
        out.first = kFixed + 1;
    }
    for (const auto& heading : headings) out.columns.push_back(columnOf(heading, out.name));
    return out;
}

class SadfTable final {
public:
    explicit SadfTable(Intake& intake) : m_intake(intake) {}

    void line(std::string_view line, const std::string& where) {
        const auto cells = cellsOf(line.starts_with("# ") ? line.substr(2) : line);
        if (line.starts_with('#')) {
            m_section = cells.size() > kFixed && cells[0] == "hostname" ? openSection(cells) : Section();
            if (m_section.columns.empty())
                reject(where,
                       PENUMBRA_SAY("Problem", "This heading does not begin with '# hostname;interval;timestamp'.")());
            return;
        }
        if (cells.size() < kFixed + 1 || cells[0].empty())
            return reject(where, PENUMBRA_SAY("Problem", "This row has no host, time and values.")());
        auto& host = m_hosts.try_emplace(cells[0], m_intake, cells[0]).first->second;
        const auto time = timeOf(cells[2], where);
        if (!time) return;
        if (cells[kFixed].starts_with("LINUX-RESTART")) return takeRestart(host, cells[kFixed], *time);
        if (m_section.columns.empty())
            return reject(where, PENUMBRA_SAY("Problem", "No heading stands above this row.")());
        if (cells.size() != m_section.columns.size())
            return reject(where, PENUMBRA_SAY("Problem", "This row has {} cells, its heading {}.")(
                                     cells.size(), m_section.columns.size()));
        takeRow(host, cells, *time, where);
    }

    void finish() {
        for (auto& [name, host] : m_hosts) host.finish();
    }

private:
    void reject(const std::string& where, const std::string& why) { m_intake.reject("bad-row", where, why); }

    std::optional<base::Time> timeOf(std::string_view text, const std::string& where) {
        const bool utc = text.ends_with(" UTC");
        if (utc) text.remove_suffix(4);
        const bool number = text.find_first_not_of("0123456789") == std::string_view::npos;
        const auto time = base::parseTime(text);
        if (!time) {
            reject(where, PENUMBRA_SAY("Problem", "'{}' is no time.")(text));
            return {};
        }
        if (!utc && !number && m_intake.first("zone"))
            m_intake.warn(
                "no-zone", where,
                PENUMBRA_SAY(
                    "Problem",
                    "These times are local ones and the file names no zone; they were taken as UTC. Export with "
                    "sadf -d without -T.")());
        return *time;
    }

    /// "LINUX-RESTART (2 CPU)" or "LINUX-RESTART\t(2 CPU)"
    static void takeRestart(SysstatHost& host, const std::string& text, base::Time time) {
        host.restarted(time);
        const auto open = text.find('(');
        if (open == std::string::npos) return;
        const auto count = std::strtoll(text.c_str() + open + 1, nullptr, 10);
        if (count > 0 && count < 1'000'000) host.setCpus(count);
    }

    void takeRow(SysstatHost& host, const std::vector<std::string>& cells, base::Time time, const std::string& where) {
        SysstatRecord record{m_section.name, m_section.label, {}, time, {}};
        if (m_section.first > kFixed) {
            record.part = cells[kFixed];
            if (record.part == "-1" && record.label == "cpu") record.part = "all";
        }
        for (std::size_t i = m_section.first; i < cells.size(); ++i) {
            if (cells[i].empty()) continue;
            const auto value = parseExposedNumber(cells[i]);
            if (!value || !std::isfinite(*value))
                return reject(where, PENUMBRA_SAY("Problem", "'{}' is no number.")(cells[i]));
            record.values[m_section.columns[i]] = *value;
        }
        host.take(record);
    }

    Intake& m_intake;
    Section m_section;
    std::map<std::string, SysstatHost> m_hosts;
};

} // namespace

base::Result<void> readSadfTable(Intake& intake) {
    const auto decoded = document::decodeText(intake.input().bytes, intake.input().name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    SadfTable table(intake);
    std::string_view text = decoded->text();
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = base::trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty()) table.line(line, intake.at(number));
    }
    table.finish();
    return {};
}

} // namespace penumbra::ingest
