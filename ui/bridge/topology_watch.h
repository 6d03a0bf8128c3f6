#pragma once

#include "analysis/topology.h"
#include "bridge/document.h"
#include "graph/layout.h"

namespace penumbra::bridge {

/// A part of the fleet's dependencies with its drawing. Immutable.
struct Drawing {
    EvaluationPtr evaluation;
    analysis::Topology topology;
    graph::Layout layout;
};
using DrawingPtr = std::shared_ptr<const Drawing>;

/// Gathers and lays out what a request asks for, in the background, again with each evaluation while somebody looks.
/// The newest request wins; the former drawing stays until there is a newer one. Lives on the GUI thread.
class TopologyWatch final : public QObject {
    Q_OBJECT
public:
    explicit TopologyWatch(Document& document, QObject* parent = nullptr);
    void setActive(bool active);
    void ask(const analysis::TopologyRequest& request);
    const analysis::TopologyRequest& request() const { return m_request; }
    const DrawingPtr& drawing() const { return m_drawing; } ///< null before the first
    bool busy() const; ///< the drawing is not of the newest request and evaluation, and is on its way
    const QString& error() const { return m_error; }

signals:
    void changed();

private:
    void follow();

    Document& m_document;
    analysis::TopologyRequest m_request;
    DrawingPtr m_drawing;
    EvaluationPtr m_asked; ///< of which the newest job is
    QString m_error;
    bool m_active = false;
    bool m_current = false; ///< m_request was answered
};

} // namespace penumbra::bridge
