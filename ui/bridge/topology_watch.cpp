#include "bridge/topology_watch.h"

namespace penumbra::bridge {

namespace {

base::Result<DrawingPtr> draw(const EvaluationPtr& evaluation, const analysis::TopologyRequest& request) {
    auto topology = analysis::topologyOf(*evaluation, request);
    if (!topology) return tl::unexpected(topology.error());
    std::vector<std::pair<int, int>> edges;
    for (const auto& edge : topology->edges) edges.emplace_back(edge.from, edge.to);
    auto layout = graph::layered(topology->nodes.size(), edges);
    if (!layout) return tl::unexpected(layout.error());
    return std::make_shared<const Drawing>(Drawing{evaluation, std::move(*topology), std::move(*layout)});
}

} // namespace

TopologyWatch::TopologyWatch(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::evaluationChanged, this, &TopologyWatch::follow);
}

void TopologyWatch::setActive(bool active) {
    m_active = active;
    follow();
}

void TopologyWatch::ask(const analysis::TopologyRequest& request) {
    if (request == m_request && m_current) return;
    m_request = request;
    m_current = false;
    m_asked.reset();
    follow();
}

bool TopologyWatch::busy() const {
    return m_active && m_document.evaluation() && m_error.isEmpty() &&
           (!m_current || !m_drawing || m_drawing->evaluation != m_document.evaluation());
}

void TopologyWatch::follow() {
    const auto& evaluation = m_document.evaluation();
    if (!m_active || !evaluation || m_asked == evaluation) return;
    m_asked = evaluation;
    m_error.clear();
    m_document.engine().run<DrawingPtr>(
        Lane::Topology, tr("Drawing dependencies"),
        [evaluation, request = m_request](Desk&, const base::Run&) { return draw(evaluation, request); }, this,
        [this, evaluation, request = m_request](base::Result<DrawingPtr> result) {
            if (result) {
                m_drawing = std::move(*result);
                m_current = request == m_request;
            } else if (result.error().kind != base::ErrorKind::Cancelled) {
                m_error = QString::fromStdString(result.error().text);
            } else if (m_asked == evaluation && request == m_request) {
                m_asked.reset(); // it is asked again when the page is looked at
            }
            emit changed();
        });
}

} // namespace penumbra::bridge
