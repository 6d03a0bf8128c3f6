#include "gather/logs/journal.h"

#include "base/command.h"
#include "base/text.h"
#include "gather/document.h"

#include <algorithm>
#include <fmt/format.h>
#include <thread>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

constexpr base::Duration kNap = 100ms;
constexpr base::Duration kJournalLook = 1s; ///< between two looks, each of which costs a process

base::Command commandOf(const LogOptions& options, const Ask& ask) {
    base::Command out;
    out.words = {"journalctl", "--output=json", "--no-pager", "--quiet", "--show-cursor"};
    if (!options.journalFolder.empty()) out.words.push_back("--directory=" + options.journalFolder);
    for (const auto& unit : options.units) out.words.push_back("--unit=" + unit);
    if (!ask.cursor.empty())
        out.words.push_back("--after-cursor=" + ask.cursor);
    else if (options.fromEnd)
        out.words.push_back("--lines=1");
    else
        out.words.push_back(fmt::format("--since=@{}", base::toMillis(ask.now - options.history) / 1000));
    out.most = kMostLogBytes;
    return out;
}

/// The entries, and the cursor of the last one: what journalctl says at its end, or that of the last whole entry.
std::pair<std::string, std::string> split(std::string text, bool cut) {
    constexpr std::string_view kCursor = "-- cursor: ";
    std::string cursor;
    if (const auto at = text.rfind(kCursor); !cut && at != std::string::npos && (at == 0 || text[at - 1] == '\n')) {
        cursor = text.substr(at + kCursor.size());
        while (cursor.ends_with('\n')) cursor.pop_back();
        text.resize(at);
        return {std::move(text), std::move(cursor)};
    }
    text.resize(text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1);
    constexpr std::string_view kField = "\"__CURSOR\":\"";
    if (const auto at = text.rfind(kField); at != std::string::npos)
        cursor = text.substr(at + kField.size(), text.find('"', at + kField.size()) - at - kField.size());
    return {std::move(text), std::move(cursor)};
}

} // namespace

base::Result<model::Batch> Journal::gather(const Ask& ask, Meter& meter, base::Duration& waited,
                                           const base::Run& run) const {
    waited = {};
    while (true) {
        auto batch = askOnce(ask, ask.now + waited, meter, run);
        if (!batch || waited >= ask.wait || batch->cursor != ask.cursor) return batch;
        for (base::Duration slept{}; slept < kJournalLook && waited < ask.wait; slept += kNap, waited += kNap) {
            if (run.stopped()) return base::failCancelled();
            std::this_thread::sleep_for(kNap);
        }
    }
}

base::Result<model::Batch> Journal::askOnce(const Ask& ask, base::Time now, Meter& meter, const base::Run& run) const {
    if (!meter.begin(run)) return base::failCancelled();
    const auto ended = base::runCommand(commandOf(m_options, ask), run);
    if (!ended) return tl::unexpected(ended.error());
    if (ended->status != 0 && !ended->cut)
        return base::failInput(
            PENUMBRA_SAY("Problem", "journalctl ended with status {}: {:.300} Check that there is a journal and "
                                    "who may read it.")(ended->status, ended->errors));
    meter.bytes += static_cast<std::int64_t>(ended->output.size());
    auto [lines, cursor] = split(ended->output, ended->cut);
    model::Batch batch;
    if (!lines.empty() && !(ask.cursor.empty() && m_options.fromEnd)) {
        auto read = readDocument("journald", "journal.json", std::move(lines), now, run);
        if (!read) return read;
        batch = std::move(*read);
    }
    batch.cursor = cursor.empty() ? ask.cursor : cursor;
    return batch;
}

} // namespace penumbra::gather
