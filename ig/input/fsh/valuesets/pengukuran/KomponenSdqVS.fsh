ValueSet: KomponenSdqVS
Id: komponen-sdq
Title: "Subskala SDQ"
Description: "Kode SATUSEHAT; perilaku prososial bernama Perilaku Parasosial pada istilah Kemenkes."
* insert Terminology(SDQ subscales)
* $sct#386816005 "Emotional problems"
* $sct#277843001 "Problem behavior"
* $sct#44548000 "Hyperactive behavior"
* $sct#52381000119109 "Peer problem"
* $kemkes-clinical-term#OC000092 "Perilaku Parasosial"
