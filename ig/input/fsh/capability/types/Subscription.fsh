RuleSet: CapabilitySubscription
* insert Serve(Subscription)
* rest.resource[=].documentation = "Langganan pemberitahuan."
* insert Registry
* insert Param(status, token, Subscription-status)
* insert Param(type, token, Subscription-type)
* insert Param(criteria, string, Subscription-criteria)
* insert Param(url, uri, Subscription-url)
