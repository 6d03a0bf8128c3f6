#pragma once

#include "bridge/document.h"
#include "bridge/secrets.h"
#include "upkeep/sources.h"

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace penumbra::bridge {

/// The live sources of the document's workspace: what is configured, how it does, and the threads that gather. They run
/// while a workspace is open for writing that has sources, each on its own. Lives on the GUI thread; what is gathered
/// is stored by the engine's worker, and the document hears of it.
class Gathering final : public QObject {
    Q_OBJECT
public:
    explicit Gathering(Document& document, QObject* parent = nullptr);
    ~Gathering() override; ///< stops the threads and joins them

    const std::vector<gather::WatchedSource>& sources() const { return m_sources; }
    /// How each does, in the order of sources(); those that cannot be asked say why.
    std::vector<gather::SourceState> states() const;
    bool known() const { return m_known; } ///< the workspace was asked for its sources

    void keep(const gather::WatchedSource& source); ///< adds it or replaces the one of its name
    void remove(const std::string& name);
    void setPaused(const std::string& name, bool paused);
    void approve(const std::string& name); ///< lets a source that came with the workspace run on this machine
    void gatherNow(const std::string& name);
    /// Asks a source once and stores nothing; tested() follows.
    void test(const gather::Source& source);

signals:
    void sourcesChanged();
    void statesChanged(); ///< about once a second while something gathers
    void tested(bool good, const QString& text);

private:
    struct Threads;
    struct Test;
    using Work = std::function<base::Result<void>(store::Workspace&)>;

    void followWorkspace();
    void load();
    void change(const QString& title, Work work); ///< of the sources in the workspace; then load()
    void start();                                 ///< what changed: the threads of the other sources go on
    void begin(const gather::WatchedSource& watched, gather::Source resolved);
    bool isCurrent(const gather::WatchedSource& watched) const;
    using Agendas = std::vector<std::pair<std::string, base::Json>>;
    Agendas stop(const std::vector<std::string>& names); ///< what each would have kept
    Agendas stopAll();
    void keepAgendas(Agendas agendas, bool wait);
    void stored();

    Document& m_document;
    Secrets m_secrets;
    QString m_path; ///< of the workspace that m_sources are of
    std::vector<gather::WatchedSource> m_sources;
    std::map<std::string, QString> m_refused; ///< sources that could not be connected, with the reason
    std::set<std::string> m_unapproved;
    std::map<std::string, std::unique_ptr<Threads>> m_threads; ///< by source
    std::unique_ptr<Test> m_test;                              ///< the last one, while it lasts
    QTimer m_poll;
    bool m_known = false;
};

} // namespace penumbra::bridge
