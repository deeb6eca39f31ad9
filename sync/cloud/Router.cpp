// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/Router.h"

#include "sync/wire/ProblemCatalog.h"

namespace madoguchi {

namespace {

Problem wrongMethod()
{
    return {405, QStringLiteral("method"), QStringLiteral("This address does not take this method"), {}, ErrorCode::CloudProblem, {}};
}

Problem wrongType()
{
    return {415, QStringLiteral("media-type"), QStringLiteral("This address does not take this type of content"), {}, ErrorCode::CloudProblem, {}};
}

/// A name as it stands, or segment by segment with the place of an id left open.
bool fits(const RouteForm& form, const QString& name)
{
    if (form.name == name || !form.name.contains(u'{')) {
        return form.name == name;
    }
    const QStringList open = form.name.split(u'/'), given = name.split(u'/');
    bool same = open.size() == given.size();
    for (qsizetype i = 0; i < open.size() && same; ++i) {
        same = open.at(i) == given.at(i) || (open.at(i) == QLatin1String("{id}") && !given.at(i).isEmpty());
    }
    return same;
}

Router::Admission refused(Router::Admission admission, CloudAnswer answer)
{
    admission.refusal = std::move(answer);
    return admission;
}

}  // namespace

Router::Router(QString municipality, const Gatekeeper& gatekeeper, Metrics& metrics, RequestLog& log)
    : m_municipality(std::move(municipality)), m_gatekeeper(gatekeeper), m_metrics(metrics), m_log(log)
{
}

void Router::add(std::unique_ptr<Route> route)
{
    m_routes.push_back(std::move(route));
}

Router::Admission Router::admit(const CloudRequest& request) const
{
    const QString prefix = QStringLiteral("/v1/%1/").arg(m_municipality);
    const QString name = request.path.startsWith(prefix) ? request.path.sliced(prefix.size()) : request.path;
    Admission admission;
    bool pathIsKnown = false;
    for (const auto& route : m_routes) {
        const RouteForm form = route->form();
        const bool isHere = fits(form, name) && form.name.startsWith(u'/') == (name == request.path);
        pathIsKnown = pathIsKnown || isHere;
        // The name itself goes before one with a place for an id.
        const bool isBetter = !admission.route || form.name == name;
        if (isHere && form.method == request.method && isBetter) {
            admission.route = route.get();
            admission.form = form;
        }
    }
    if (!admission.route) {
        return refused(admission, pathIsKnown ? CloudAnswer::of(wrongMethod()) : CloudAnswer::of(Error{ErrorCode::NotFound, {}}));
    }
    Result<Visitor> visitor = m_gatekeeper.admit(admission.form.entrance, request);
    if (!visitor) {
        return refused(admission, CloudAnswer::of(visitor.error()));
    }
    admission.visitor = std::move(*visitor);
    if (!admission.form.contentTypes.isEmpty() && !admission.form.contentTypes.contains(request.contentType)) {
        return refused(admission, CloudAnswer::of(wrongType()));
    }
    return admission;
}

CloudAnswer Router::answer(const Admission& admission, const CloudRequest& request) const
{
    return admission.route->answer(request, admission.visitor);
}

void Router::record(const Admission& admission, const CloudRequest& request, const CloudAnswer& answer, qint64 milliseconds) const
{
    const QString route = admission.route ? admission.form.name : QStringLiteral("other");
    m_metrics.countRequest(route, answer.status);
    // A certificate that was refused has told us nothing worth writing down.
    m_log.request({request.requestId, QString::fromLatin1(request.method), route, admission.visitor.terminal.name, answer.status, answer.problem,
                   milliseconds, request.body.size(), answer.body.size()});
}

}  // namespace madoguchi
