#include "bridge/selection.h"

namespace penumbra::bridge {

void Selection::setResource(const model::ResourceId& resource) {
    if (resource == m_resource) return;
    m_resource = resource;
    emit resourceChanged();
}

void Selection::setMetric(const std::string& metric) {
    if (metric == m_metric) return;
    m_metric = metric;
    emit metricChanged();
}

void Selection::setSeries(const model::ResourceId& resource, const std::string& metric) {
    const bool newResource = resource != m_resource;
    const bool newMetric = metric != m_metric;
    m_resource = resource;
    m_metric = metric;
    if (newResource) emit resourceChanged();
    if (newMetric) emit metricChanged();
}

void Selection::setSurprise(const model::ResourceId& resource, const std::string& metric, base::Duration back) {
    m_back = back;
    setSeries(resource, metric);
}

void Selection::setAt(base::Time at) {
    if (at == m_at) return;
    m_at = at;
    emit atChanged();
}

} // namespace penumbra::bridge
