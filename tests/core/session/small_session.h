#pragma once

#include "session/session.h"
#include "small_fleet.h"

#include <QTemporaryDir>
#include <QtGlobal>

namespace penumbra::test {

/// A session on a workspace of its own that holds one batch.
class SmallSession final {
public:
    explicit SmallSession(const model::Batch& batch) {
        auto workspace = store::Workspace::open(m_dir.filePath("w.penumbra").toStdString(), store::OpenMode::Create);
        if (!workspace) qFatal("%s", workspace.error().text.c_str());
        if (const auto committed = workspace->commit(batch); !committed) qFatal("%s", committed.error().text.c_str());
        m_session.emplace(std::move(*workspace));
        options.horizon = std::chrono::hours(72);
        options.paths = 64;
    }
    session::Session& session() { return *m_session; }
    std::shared_ptr<const session::Evaluation> evaluate(const whatif::Scenario& scenario = {}) {
        const auto evaluation = m_session->evaluate(scenario, options, base::Run{});
        if (!evaluation) qFatal("%s", evaluation.error().text.c_str());
        return *evaluation;
    }
    session::Options options; ///< three days ahead, few paths

private:
    QTemporaryDir m_dir;
    std::optional<session::Session> m_session;
};

/// The note with that code, or nothing.
inline const base::Problem* noteWith(const session::Evaluation& evaluation, const std::string& code) {
    for (const auto& note : evaluation.notes)
        if (note.code == code) return &note;
    return nullptr;
}

} // namespace penumbra::test
