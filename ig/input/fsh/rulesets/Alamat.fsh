// The address of the example persons and facilities: kampung Desay, Prafi, Manokwari.
RuleSet: AlamatDesay(kind)
* address.use = #{kind}
* address.line = "Jalan Transmigrasi SP IV"
* address.city = "Manokwari"
* address.postalCode = "98356"
* address.country = "ID"
* address.extension[administrativeCode].extension[province].valueCode = #92
* address.extension[administrativeCode].extension[city].valueCode = #9202
* address.extension[administrativeCode].extension[district].valueCode = #920204
* address.extension[administrativeCode].extension[village].valueCode = #9202042003
